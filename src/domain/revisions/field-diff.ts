import type { EntryText } from '../../schemas/entry.ts';
import { wordDiff } from './word-diff.ts';
import type { DiffRow } from './prose-diff.ts';

/** What has changed in the title, the summary and the answers of an entry, each by its name. */
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
