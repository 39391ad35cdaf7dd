import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/search/index/types.ts';
import { readTree } from '../../src/reader/files/read-tree.ts';
import type { Capture } from '../../src/schemas/capture.ts';
import { faults } from '../lab/faults.ts';
import { find } from './ask-every-text.ts';
import { content, onScreen } from './tree.ts';

const { tree } = readTree('content');
const captures = [...tree.captures].flatMap(([reference, { value }]) =>
  value && value.screen.length > 0 ? [[reference, value] as const] : [],
);

/** Everything on a screen, as somebody copies it: buttons, offers and traces too. */
function copied({ title, screen }: Capture): string {
  const lines = [title ?? '', ...screen.map(({ text }) => text)].filter(Boolean);
  return onScreen(lines.join('\n'));
}

/** The entries that hold a message: its own, and those that share its text. */
function entriesWith({ entry, message }: SearchDocument): string[] {
  const found = content()
    .entries.find(({ slug }) => slug === entry)
    ?.messages.find(({ id }) => id === message);
  return [entry, ...(found?.shared ?? []).map((reference) => reference.split('#')[0] ?? '')];
}

/** A fault shows the same screen in several languages and of several names. */
const screens = Map.groupBy(captures, ([, capture]) =>
  JSON.stringify([capture.fault, copied(capture)]),
);

test.each([...screens.values()].flatMap(([first]) => (first ? [first] : [])))(
  'a whole screen leads to its entry: %s',
  async (_, capture) => {
    const { hits, verdict, causes } = await find(copied(capture));
    const row = hits[0]?.row;
    const what = `first came ${row?.url ?? 'nothing'} (${verdict}) for\n${copied(capture)}`;
    const entry = faults.find(({ id }) => id === capture.fault)?.entry;
    // A screen that several faults show alike leads to all of them.
    const found = verdict === 'fork' ? causes : row ? entriesWith(row) : [];
    expect(found, what).toContain(entry);
  },
);

test('beside a message that stands in a trace as a whole, parts of others are no causes', async () => {
  const capture = captures.find(([reference]) => reference === 'python-3.11/en/revoked')?.[1];
  const { verdict, causes } = await find(capture ? copied(capture) : '');
  expect([verdict, causes]).toEqual(['code', ['certificate-revoked']]);
});
