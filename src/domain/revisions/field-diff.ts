import type { EntryWords } from '../../schemas/entry.ts';
import { markedWords } from './word-diff.ts';
import type { DifferenceRow } from './prose-diff.ts';

/** What has changed in the title, the summary and the answers of an entry, each by its name. */
export function wordsDifference(before: EntryWords, after: EntryWords, locale: string) {
  const texts = ({ title, summary, answers }: EntryWords) => ({ title, summary, ...answers });
  const [old, now] = [texts(before), texts(after)];
  const names = ['title', 'summary', 'meaning', 'action', 'contact'] as const;
  return names
    .filter((name) => old[name] !== now[name])
    .map((name) => {
      const words = markedWords(old[name], now[name], locale);
      return { name, row: { kind: 'words', change: 'reworded', words } satisfies DifferenceRow };
    });
}
