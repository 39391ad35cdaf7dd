import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { searchTable } from '../../src/search/table.ts';
import { readTree } from '../../src/reader/read-tree.ts';
import type { Capture } from '../../src/schemas/capture.ts';
import { faults } from '../lab/faults.ts';
import { content, onScreen } from './tree.ts';

const { tree } = readTree('content');
const screens = [...tree.captures].flatMap(([reference, { value }]) =>
  value && value.screen.length > 0 ? [[reference, value] as const] : [],
);

/** Everything on a screen, as somebody copies it: buttons, offers and traces too. */
function copied({ title, screen }: Capture): string {
  const lines = [title ?? '', ...screen.map(({ text }) => text)].filter(Boolean);
  return onScreen(lines.join('\n'));
}

/** The entries a screen may lead to: that of its fault, and those declared to share its words. */
function entriesFor({ fault }: Capture): string[] {
  const { entry, shared = [] } = faults.find(({ id }) => id === fault) ?? {};
  return [...(entry ? [entry] : []), ...shared];
}

describe.each(content().site.locales)('in %s', async (locale) => {
  const files = buildIndex(searchTable(content(), '/', locale), { locale });
  const find = await openIndex((name) =>
    Promise.resolve(files.get(name)?.buffer ?? new ArrayBuffer(0)),
  );

  test.each(screens)('a whole screen leads to its entry: %s', async (_, capture) => {
    const { hits, verdict } = await find(copied(capture));
    const [first] = hits;
    const what = `first came ${first?.row.entry ?? 'nothing'}#${first?.row.message ?? ''} (${verdict}) for\n${copied(capture)}`;
    expect(entriesFor(capture), what).toContain(first?.row.entry);
  });
});
