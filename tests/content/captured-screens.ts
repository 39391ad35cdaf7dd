import type { SearchDocument } from '../../src/search/index/types.ts';
import { readTree } from '../../src/reader/files/read-tree.ts';
import type { Capture } from '../../src/schemas/capture.ts';
import { faults } from '../lab/faults.ts';
import { find } from './ask-every-text.ts';
import { content, onScreen } from './tree.ts';

const { tree } = readTree('content');
/** The captures in which something is to be read, with their references. */
export const captures: [reference: string, Capture][] = [...tree.captures].flatMap(
  ([reference, { value }]) => (value && value.screen.length > 0 ? [[reference, value]] : []),
);

/** Everything on a screen, as somebody copies it: buttons, offers and traces too. */
export function copied({ title, screen }: Capture): string {
  const lines = [title ?? '', ...screen.map(({ text }) => text)].filter(Boolean);
  return onScreen(lines.join('\n'));
}

/** The captures, one of each screen: a fault shows the same in several languages and of several names. */
export const screens = [
  ...Map.groupBy(captures, ([, capture]) => JSON.stringify([capture.fault, copied(capture)])),
].flatMap(([, [first]]) => (first ? [first] : []));

/** The entries that hold a message: its own, and those that share its text. */
function entriesWith({ entry, message }: SearchDocument): string[] {
  const found = content()
    .entries.find(({ slug }) => slug === entry)
    ?.messages.find(({ id }) => id === message);
  return [entry, ...(found?.shared ?? []).map((reference) => reference.split('#')[0] ?? '')];
}

/**
 * Asks for a whole screen. Returns what came first instead if that does not explain its fault; a
 * screen that several faults show alike leads to all of them.
 */
export async function screenLost(capture: Capture): Promise<string | undefined> {
  const { hits, verdict, causes } = await find(copied(capture));
  const row = hits[0]?.row;
  const entry = faults.find(({ id }) => id === capture.fault)?.entry ?? '';
  const found = verdict === 'fork' ? causes : row ? entriesWith(row) : [];
  if (found.includes(entry)) return undefined;
  return `wanted ${entry}; first came ${row?.url ?? 'nothing'} (${verdict}) for\n${copied(capture)}`;
}
