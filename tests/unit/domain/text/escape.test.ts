import { expect, test } from 'vitest';
import { escapeHtml, escapeMdx, escapeXml } from '../../../../src/domain/text/escape.ts';

test('HTML takes no character of a text for markup, in attributes either', () => {
  expect(escapeHtml(`<a href="x">'&amp;'</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;'&amp;amp;'&lt;/a&gt;",
  );
});

test('XML leaves out what no document may hold', () => {
  expect(escapeXml('a\u0007b\u0000c\td <e>')).toBe('abc\td &lt;e&gt;');
});

test('MDX takes no brace for code', () => {
  expect(escapeMdx('{host} *x*')).toBe('\\{host\\} \\*x\\*');
});
