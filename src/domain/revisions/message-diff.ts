import type { Message } from '../library/types.ts';
import { wordDiff, type DiffSpan } from './word-diff.ts';
import { wholeText } from '../library/message-text.ts';

/** The fields of a message, besides its text, whose changes are reported. */
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

/** The change of one message: `message` is the new one, or the old one if it was removed. */
export interface MessageChange {
  message: Message;
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** The diff of the text, if that changed. */
  words?: DiffSpan[];
  /** The names of the other fields that changed. */
  facts: (typeof messageFacts)[number][];
}

/** Compares the messages of two revisions by id: changed and moved ones, then removed, then added. */
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

/** Returns the messages in both lists that changed their order: all but a longest common subsequence. */
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
