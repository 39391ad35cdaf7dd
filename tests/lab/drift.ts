import type { Capture } from '../../src/schemas/capture.ts';
import { allFacts } from '../../src/reader/tree/lookup.ts';
import type { ContentTree } from '../../src/reader/tree/types.ts';
import { difference } from './difference.ts';

/** The change of one text since it was captured. */
export interface Drift {
  state: 'same' | 'recapture' | 'changed' | 'new' | 'gone';
  /** The reference of the capture, or of the one that would be made. */
  reference: string;
  /** Where the content quotes it, as `file:line:col`, with `entry#message`. */
  used: string[];
  /** The differences, for a person. */
  lines: string[];
}

/** Tells whether a drift makes the check fail. */
export function isFailure({ state, used }: Drift): boolean {
  return state === 'changed' || (state === 'gone' && used.length > 0);
}

/**
 * Compares what a client shows today with its newest capture.
 * @param today the reference of today’s capture, and the capture
 * @param recorded the newest capture of the same client, language and fault
 */
export function driftOf(
  today: { reference: string; capture: Capture },
  recorded: { reference: string; capture: Capture } | undefined,
  tree: ContentTree,
): Drift {
  const reference = recorded?.reference ?? today.reference;
  const used = usesOf(tree, reference);
  const shown = linesOf(today.capture);
  if (!recorded) return { state: 'new', reference, used, lines: shown.map((line) => `+ ${line}`) };
  const lines = difference(linesOf(recorded.capture), shown);
  if (shown.length === 0 && lines.length > 0) return { state: 'gone', reference, used, lines };
  if (lines.length > 0) return { state: 'changed', reference, used, lines };
  const newer = recorded.capture.version !== today.capture.version;
  const versions = `${recorded.capture.version} → ${today.capture.version}`;
  return newer
    ? { state: 'recapture', reference, used, lines: [versions] }
    : { state: 'same', reference, used, lines: [] };
}

/** Lists everything a person sees of a capture, one item a line. */
export function linesOf({ title, codes, screen }: Capture): string[] {
  if (screen.length === 0) return [];
  const shown = screen.filter(({ part }) => part !== 'trace');
  return [`title: ${title ?? ''}`, `codes: ${codes.join(' ')}`, ...shown.map(({ text }) => text)];
}

/** Lists the messages that quote a capture, with their positions. */
export function usesOf(tree: ContentTree, reference: string): string[] {
  return allFacts(tree).flatMap(({ entry, facts, yaml }) =>
    facts.messages.flatMap(({ value, path }) => {
      if (!('capture' in value) || value.capture !== reference) return [];
      const { file, line, column } = yaml.at([...path, 'capture']);
      return [`${file}:${line}:${column} (${entry.slug}#${value.id})`];
    }),
  );
}

/** Formats a drift as lines of a report. */
export function reportOf({ state, reference, used, lines }: Drift): string[] {
  const where = used.length > 0 ? ` — ${used.join(', ')}` : '';
  const unused = state === 'new' ? ' — no message takes its text from it yet' : '';
  return [`${state}: ${reference}${where || unused}`, ...lines.map((line) => `    ${line}`)];
}
