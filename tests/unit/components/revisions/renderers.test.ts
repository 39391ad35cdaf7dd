import { expect, test } from 'vitest';
import { oldRenderers } from '../../../../src/components/revisions/renderers.ts';
import { pageContext } from '../../../../src/components/page-context.ts';
import { proseHtml } from '../../../../src/components/prose/prose-html.ts';
import { readProse } from '../../../../src/reader/history/read-prose.ts';
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
