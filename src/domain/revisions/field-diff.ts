import type { EntryText } from '../../schemas/entry.ts';
import { wordDiff } from './word-diff.ts';
import type { DiffRow } from './prose-diff.ts';

/** Compares title, summary and answers of two revisions; returns a row for each one that differs. */
export function fieldDiff(before: EntryText, after: EntryText, locale: string) {
  const texts = ({ title, summary, answers }: EntryText) => ({ title, summary, ...answers });
  const [old, now] = [texts(before), texts(after)];
  const names = ['title', 'summary', 'meaning', 'action', 'contact'] as const;
  return names
    .filter((name) => old[name] !== now[name])
    .map((name) => {
      const words = wordDiff(old[name], now[name], locale);
      return { name, row: { kind: 'words', change: 'reworded', words } satisfies DiffRow };
    });
}
