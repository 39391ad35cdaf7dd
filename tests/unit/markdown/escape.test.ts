import { escapeMarkdown } from '../../../src/domain/text/escape.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineCode, fenced, link } from '../../../src/markdown/escape.ts';
import { all, read, seen } from './reading.ts';

/** Lines as they stand in our data: no white space at the ends, nothing invisible. */
const line = fc
  .string({ unit: fc.constantFrom(...'ab1 .)(-+=#*_~`[]<>|\\&;!:"{}$失効。'), minLength: 1 })
  .map((text) => text.replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');

test('plain text is read as it is, whatever stands in it', () => {
  fc.assert(
    fc.property(line, (text) => {
      const root = read(escapeMarkdown(text));
      expect('children' in root && root.children.map(({ type }) => type)).toEqual(['paragraph']);
      expect(seen(root)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  '&lt;',
  '<b>',
  '1. first',
  '- item',
  '# no heading',
  'a_b_c',
  '_a_',
  '![x](y)',
  '~~a~~',
])('plain text is read as it is: %s', (text) => {
  expect(seen(read(escapeMarkdown(text)))).toBe(text);
});

test('what is to be typed is read letter for letter', () => {
  fc.assert(
    fc.property(line, (text) => {
      const [node] = all(read(inlineCode(text)), 'inlineCode');
      expect(node?.value).toBe(text);
    }),
  );
});

test('a screen is read character for character, its lines as they are', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const [node] = all(read(fenced(lines.join('\n'))), 'code');
      expect(node?.value).toBe(lines.join('\n'));
    }),
  );
});

test('a link keeps its words and its address', () => {
  const [node] = all(read(link('a [b] *c*', 'https://x.example/a_(b)?q=失')), 'link');
  expect(node && seen(node)).toBe('a [b] *c*');
  expect(node?.url).toBe('https://x.example/a_(b)?q=%E5%A4%B1');
});
