import { expect, test } from 'vitest';
import { htmlElement, proseHtml } from '../../../../src/components/prose/prose-html.ts';
import { readProse } from '../../../../src/reader/mdx/read-prose.ts';

const html = (text: string): string =>
  proseHtml(readProse(text), {
    Cite: ({ source }) => htmlElement('cite', { title: source }, ''),
    toString: () => 'never',
  });

test('Markdown becomes HTML', () => {
  expect(html('One **two** `a < b`.\n\n- x\n\n### The end')).toBe(
    '<p>One <strong>two</strong> <code>a &lt; b</code>.</p>\n<ul>\n<li>x</li>\n</ul>\n<h3 id="the-end">The end</h3>',
  );
});

test('a component is rendered as told; of an unknown one the words stay', () => {
  expect(html('Text<Cite source="a&quot;b" />.')).toBe(
    '<p>Text<cite title="a&quot;b"></cite>.</p>',
  );
  expect(html('<Other>\n\nWords\n\n</Other>')).toContain('<p>Words</p>');
});

test('no script, style or handler comes through', () => {
  const text = '<script>alert(1)</script>\n\n<kbd onclick="x()" style="a" lang="ja">K</kbd>';
  expect(html(text)).not.toMatch(/<script|onclick|style/);
  expect(html(text)).toContain('<kbd lang="ja">K</kbd>');
});
