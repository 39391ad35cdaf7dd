import { localize } from '../../domain/library/message-text.ts';
import type { Looked, LookOptions } from '../../domain/readers/look.ts';
import { CommandError } from '../command/command-error.ts';
import type { Watched } from './hosts.ts';
import type { Looking } from './reader.ts';

/** How services are looked at. */
export interface Observing {
  looking: Looking;
  /** The language of errors. */
  locale: string;
  options: Omit<LookOptions, 'starttls'>;
}

/**
 * Looks at a service.
 * @throws CommandError if it is none
 */
export async function observe(
  { looking, locale, options }: Observing,
  { service, starttls }: Watched,
): Promise<Looked> {
  const looked = await looking.look(service, { ...options, ...(starttls && { starttls }) });
  if (looked) return looked;
  const expected = localize(looking.reader.look?.service ?? {}, locale);
  throw new CommandError(`This is no service; found \`${service}\`; expected ${expected}`);
}

/** How many services are looked at at the same time. By judgement. */
const AT_ONCE = 8;

/** Looks at services, some at a time, and returns what was seen in their order. */
export async function observeAll(observing: Observing, services: Watched[]): Promise<Looked[]> {
  const seen: Looked[] = [];
  const waiting = [...services.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      seen[next[0]] = await observe(observing, next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return seen;
}
