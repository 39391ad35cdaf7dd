import type { Message } from '../library/types.ts';
import { wordDiff, type DiffSpan } from './word-diff.ts';
import { wholeText } from '../library/message-text.ts';

/** What is told of a message beside its text, as far as a change of it is reported. */
export const messageFacts = [
  'platforms',
  'versions',
  'seen',
  'codes',
  'bypass',
  'appears',
  'source',
  'correction',
] as const;

/** What became of one message. Of a removed one `message` is the old form, of any other the new one. */
export interface MessageChange {
  message: Message;
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** The text with its changes marked, where it changed. */
  words?: DiffSpan[];
  /** What else is told otherwise. */
  facts: (typeof messageFacts)[number][];
}

/** What has changed in an entry’s messages: first those that were changed or moved, then removed, then added. */
export function messageDiff(before: Message[], after: Message[]): MessageChange[] {
  const old = new Map(before.map((message) => [message.id, message]));
  const present = new Set(after.map(({ id }) => id));
  const moved = movedOf(before, after);
  const changes = after.flatMap((message): MessageChange[] => {
    const former = old.get(message.id);
    if (!former) return [{ message, change: 'added', facts: [] }];
    const words = wordsOf(former, message);
    const facts = messageFacts.filter((name) => !equal(former[name], message[name]));
    if (words || facts.length > 0)
      return [{ message, change: 'changed', facts, ...(words && { words }) }];
    return moved.has(message.id) ? [{ message, change: 'moved', facts }] : [];
  });
  const removed = before
    .filter(({ id }) => !present.has(id))
    .map((message): MessageChange => ({ message, change: 'removed', facts: [] }));
  const [added, kept] = [true, false].map((is) =>
    changes.filter(({ change }) => (change === 'added') === is),
  ) as [MessageChange[], MessageChange[]];
  return [...kept, ...removed, ...added];
}

function wordsOf(former: Message, message: Message): DiffSpan[] | undefined {
  const [a, b] = [wholeText(former), wholeText(message)];
  return a === b ? undefined : wordDiff(a, b, message.language);
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The messages of both that stand in another order: all but the longest row of them that kept theirs. */
function movedOf(before: Message[], after: Message[]): Set<string> {
  const place = new Map(before.map(({ id }, index) => [id, index]));
  const common = after.map(({ id }) => id).filter((id) => place.has(id));
  const rows: string[][] = [];
  for (const id of common) {
    const at = place.get(id) ?? 0;
    const before = rows.filter((row) => (place.get(row.at(-1) ?? '') ?? 0) < at);
    const longest = before.reduce<string[]>(
      (best, row) => (row.length > best.length ? row : best),
      [],
    );
    rows.push([...longest, id]);
  }
  const kept = rows.reduce<string[]>((best, row) => (row.length > best.length ? row : best), []);
  return new Set(common.filter((id) => !kept.includes(id)));
}
