import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { explainedTerms } from '../../../src/integrations/explained-terms.ts';
import { termsIn } from '../../../src/reader/mdx/explained-terms.ts';
import { parseProse, proseFeatures } from '../../../src/reader/mdx/tree.ts';
import { terminals } from '../domain/terminals.ts';

/** The terms a file of prose explains, as its page learns them, and the code of the page. */
async function explained(prose: string, locale = 'en', glossary = terminals.glossary) {
  const { code } = await mdxToJs(prose, {
    features: proseFeatures,
    fileURL: new URL(`file:///faq/x/${locale}.mdx`),
    mdastPlugins: [explainedTerms(glossary)],
  });
  return { words: termsIn(parseProse(prose), glossary, locale), code };
}

test('the first place links to the explanation and can be linked back to', async () => {
  const { words, code } = await explained('The chip.\n\nA chip of the payment centre.');
  expect(words).toEqual(['chip', 'payment-centre']);
  expect(code.match(/href: "#word-chip"/g)).toHaveLength(1);
  expect(code.match(/id: "first-chip"/g)).toHaveLength(1);
  expect(code.indexOf('first-chip')).toBeLessThan(code.indexOf('first-payment-centre'));
});

test('each file has its own first places, in the words of its locale', async () => {
  expect((await explained('ICチップ')).words).toEqual([]);
  expect((await explained('ICチップ', 'ja')).words).toEqual(['chip']);
  expect((await explained('ICチップ', 'ja')).words).toEqual(['chip']);
});

describe('an author’s own words are', () => {
  test.each([
    ['a paragraph', 'A chip.'],
    ['what is stressed', 'A **very *small* chip**.'],
    ['an item of a list', '1. A\n   - chip'],
    ['a part', '<Part name="cause">\n\nA chip.\n\n</Part>'],
    ['what is dated', '<Dated when="2009">\n\nA chip.\n\n</Dated>'],
  ])('%s', async (_, prose) => {
    const { words, code } = await explained(prose);
    expect(words).toEqual(['chip']);
    expect(code).toContain('id: "first-chip"');
  });
});

describe('nothing is marked in', () => {
  test.each([
    ['a heading', '## The chip'],
    ['a link', '[the chip](faq:no-line)'],
    ['code', '`chip`\n\n```sh\nchip\n```'],
    ['a key or a screen', 'Press <kbd>chip</kbd>, <samp>chip</samp>.'],
    ['a quotation', '> The chip'],
    ['a table', '| chip |\n|---|\n| chip |'],
    ['a note', 'Here[^a].\n\n[^a]: The chip.'],
  ])('%s', async (_, prose) => {
    const { words, code } = await explained(prose);
    expect(words).toEqual([]);
    expect(code).not.toContain('#word-');
  });
});

test('without a glossary nothing happens', async () => {
  const { words, code } = await explained('A chip.', 'en', []);
  expect(words).toEqual([]);
  expect(code).not.toContain('#word-');
});
