import { describe, expect, test } from 'vitest';
import { indexedHtml } from '../../../src/integrations/indexed-html.ts';

/** The words of a page as Pagefind takes them: elements alone part nothing. */
const wordsOf = (html: string): string[] =>
  indexedHtml(html)
    .replaceAll(/<[^>]*>/g, '')
    .trim()
    .split(/\s+/);

describe('the words of neighbours stay apart', () => {
  test.each([
    ['a term and its description', '<dl><dt>Code</dt><dd><a>P-02</a></dd></dl>', 'Code P-02'],
    ['cells', '<tr><th>Code</th><th>Screen</th></tr><tr><td>P-02</td></tr>', 'Code Screen P-02'],
    [
      'a list in a sentence',
      '<li>Either<ul><li>paper</li><li>ink</li></ul>or</li>',
      'Either paper ink or',
    ],
    ['a form', '<legend>Kind</legend><label>Mail</label><button>Copy</button>', 'Kind Mail Copy'],
    ['a summary', '<details><summary>More</summary>Text</details>', 'More Text'],
    ['links side by side', '<dd><a>P-02</a><a>P-03</a></dd>', 'P-02 P-03'],
    ['steps', '<kbd>Menu</kbd><kbd>Paper</kbd>', 'Menu Paper'],
    ['a code and a text', '<a>P-02</a><span>Paper out</span>', 'P-02 Paper out'],
  ])('%s', (_, html, words) => {
    expect(wordsOf(html)).toEqual(words.split(' '));
  });
});

test('what is one word or sentence stays one', () => {
  for (const html of [
    '<p>re<em>print</em>s</p>',
    '<p>この<a href="/">用紙</a>を</p>',
    '<pre><code><span>--lo</span><span>g=cards</span></code></pre>',
    '<p><var>address</var>:<var>port</var><var>path</var></p>',
  ]) {
    expect(wordsOf(html), html).toHaveLength(1);
  }
});

const anchorsOf = (html: string): (string | undefined)[] =>
  [...indexedHtml(html).matchAll(/<h\d[^>]* id="([^"]*)"/g)].map(([, id]) => id);

test('headings have the anchor of the message or part that they name', () => {
  const page = `
    <section class="ef-part" id="cause" aria-labelledby="cause-title"><h2 id="cause-title">Cause</h2></section>
    <section class="ef-tab-panel" id="till"><h3>Till</h3>
    <article id="till-2" tabindex="-1" aria-labelledby="till-2-name"><span id="old"></span><h4 id="till-2-name">Any</h4></article>
    </section>`;
  expect(anchorsOf(page)).toEqual(['cause', 'till', 'till-2']);
});

test('the heading of a fold has the anchor of its content, if that has one', () => {
  const fold = (title: string, id: string): string =>
    `<details class="ef-fold"><summary><h2>${title}</h2></summary><div${id}>text</div></details>`;
  expect(indexedHtml(fold('Others', '') + fold('More', ' id="more"'))).toMatch(
    /<h2>Others<.*<h2 id="more">More</,
  );
});

test('other headings keep theirs', () => {
  const page =
    '<section aria-labelledby="sources"><h2 id="sources">Sources</h2></section><h3 id="step">Step</h3>';
  expect(anchorsOf(page)).toEqual(['sources', 'step']);
});
