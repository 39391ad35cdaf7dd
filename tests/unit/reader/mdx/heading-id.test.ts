import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../../../../src/reader/mdx/heading-id.ts';

/** The ids the site itself gives to headings. */
async function built(headings: string[]): Promise<string[]> {
  const source = headings.map((heading) => `## ${heading}`).join('\n\n');
  const { html } = await markdownToHtml(source, {
    features: { smartPunctuation: false },
    hastPlugins: [satteriHeadingIdsPlugin()],
  });
  return [...html.matchAll(/<h2 id="([^"]*)"/g)].map((match) => match[1] ?? '');
}

test('headings get the ids the built page gives them', async () => {
  const headings = [
    'The valve',
    'The valve',
    'The valve 1',
    'Is it 100 % full?',
    '弁の働き（新型）',
    'コーヒー・メーカー「三千」',
    'Über-Größe: naïve',
    'snake_case and E-01',
    'The valve',
    '水　と 音',
    'ｶﾌｪ ｅ０１',
    'Emoji 😀 end',
  ];
  const give = headingIds();
  expect(headings.map(give)).toEqual(await built(headings));
  expect(headingIds()('The valve')).toBe('the-valve');
});
