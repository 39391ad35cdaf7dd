import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Looked, Sight } from '../../domain/readers/look.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { CommandError } from '../command/command-error.ts';
import { groupSights } from './group-sights.ts';

const mark = z.object({
  label: z.string(),
  values: z.array(z.union([z.string(), z.number()])),
});
const remembered = z.array(z.object({ addresses: z.array(z.string()), marks: z.array(mark) }));
const file = z.object({ version: z.literal(1), services: z.record(z.string(), remembered) });

/** What is compared with the next time: words are not, which depend on the day and the language. */
export type Mark = z.infer<typeof mark>;
/** What was seen of each service the last time, by its name: what each group of addresses has shown. */
export type Remembered = z.infer<typeof file>['services'];

/**
 * Reads what was seen the last time; nothing if there is no such file.
 * @throws CommandError if the file holds anything else
 */
export function readRemembered(path: string): Remembered {
  if (!existsSync(path)) return {};
  try {
    return file.parse(JSON.parse(readFileSync(path, 'utf8'))).services;
  } catch {
    throw new CommandError(`${path} does not hold what was seen the last time: remove it.`);
  }
}

/** Writes what was seen, for the next time. Of a service that could not be seen, the last sight stays. */
export function writeRemembered(path: string, before: Remembered, seen: Looked[]): void {
  const services = Object.fromEntries(
    seen.flatMap(({ service, sights }): [string, Remembered[string]][] => {
      const now = groupSights(sights).flatMap(([addresses, sight]) =>
        sight.marks ? [{ addresses, marks: marksOf(sight) }] : [],
      );
      const kept = now.length > 0 ? now : before[service];
      return kept ? [[service, kept]] : [];
    }),
  );
  replaceFile(path, `${JSON.stringify({ version: 1, services }, null, 2)}\n`);
}

function marksOf({ marks = [] }: Sight): Mark[] {
  return marks.map(({ label, values }) => ({
    label,
    values: values.filter((value) => typeof value !== 'object'),
  }));
}

/** A fact that is not what it was the last time. */
export interface ChangedMark {
  label: string;
  before: Mark['values'];
  after: Mark['values'];
}

/** Finds what has changed at some addresses: since one of them was seen, or else since the first ones were. */
export function changesSince(
  before: Remembered[string] = [],
  addresses: string[],
  sight: Sight,
): ChangedMark[] {
  const last = before.find((group) => group.addresses.some((one) => addresses.includes(one)));
  const marks = (last ?? before[0])?.marks ?? [];
  return marksOf(sight).flatMap(({ label, values }) => {
    const known = marks.find((one) => one.label === label);
    const same = !known || JSON.stringify(known.values) === JSON.stringify(values);
    return same ? [] : [{ label, before: known.values, after: values }];
  });
}
