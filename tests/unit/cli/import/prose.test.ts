import { escapeMdx } from '../../../../src/domain/text/escape.ts';
import fc from 'fast-check';
import { mdxToMdast, type MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { importProse } from '../../../../src/cli/import/prose.ts';
import { linesOf } from '../../../../src/cli/import/lines.ts';

const shown = (node: MdastNode): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(shown).join('') : '';
const read = (mdx: string): string =>
  shown(mdxToMdast(mdx, { features: { smartPunctuation: false, frontmatter: false } }));

test('whatever the text, MDX shows every character of it', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'ab 失。*_`[]<>{}()#+-=~|\\&;:!.1"\'/^$@'.split('')),
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, (text) => {
      const line = text.trim();
      expect(read(escapeMdx(line))).toBe(line);
    }),
    { numRuns: 500 },
  );
});

test('a list stays a list, settings stand alone, and each paragraph cites the source', () => {
  const lines = linesOf('一つ目(*1)。\n\n• 項目\n• Item');
  expect(importProse(lines, { marks: ['1'], source: 'wiki' })).toBe(
    '一つ目[^1]<Cite source="wiki" />。\n\n- 項目\n- Item <Cite source="wiki" />',
  );
  expect(importProse([{ number: 1, text: 'x', settings: ['a', 'b'] }], { marks: [] })).toBe(
    '<Settings ids="a b" />',
  );
});
