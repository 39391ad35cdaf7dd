import { expect, test } from 'vitest';
import { oldRenderers } from '../../../../src/components/revisions/renderers.ts';
import { pageContext } from '../../../../src/components/page-context.ts';
import { proseHtml } from '../../../../src/components/prose/prose-html.ts';
import { readProse } from '../../../../src/reader/mdx/read-prose.ts';
import { terminals } from '../../domain/terminals.ts';

const old = {
  ...{ words: {}, prose: {}, messages: [], settings: [] },
  ...{ clients: [], platforms: [], placeholders: [], sources: [] },
};
const around = { cited: [], anchors: new Set<string>(), foreign: false };

test.each([
  ['en', 'Picture: A &lt;display&gt;'],
  ['ja', '画像：A &lt;display&gt;'],
])('a picture of an old revision is told in words, %s', (locale, told) => {
  const renderers = oldRenderers(old, around, pageContext(terminals, locale, '/'));
  const prose = readProse('---\n---\n\n![A &lt;display&gt;](./a.png "On the counter")\n');
  expect(proseHtml(prose, renderers)).toContain(`<p>[${told}] On the counter</p>`);
});

test('a note of an old revision leads back by the number of its citation, whatever its name', () => {
  const page = pageContext(terminals, 'en', '/');
  const anchors = new Set(['fnref-wear', 'fnref-wear-2']);
  const prose = readProse('a[^wear] b[^wear]\n\n[^wear]: c\n');
  const html = proseHtml(prose, oldRenderers(old, { ...around, anchors }, page));
  expect(html).toContain('<a href="#fnref-wear" aria-label="Back to note 1 in the text">');
  expect(html).toContain('<a href="#fnref-wear-2" aria-label="Back to note 1-2 in the text">');
});
