import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findPlaces } from '../support/pagefind-places.ts';
import { FOUND, outcomeOf, script, visitsOf } from '../support/pagefind-questions.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const { out } = sites.main;

/** Words with the number of a source or note right behind them. */
const NUMBERED =
  /([\p{L}\p{N}]{4,})(?:<sup>)?<a[^>]* (?:class="ef-cite"|data-footnote-ref)[^>]*>(\d+)</gu;

/** The anchors of a page that divide it: messages, their clients, parts, folds. */
function anchorsOf(page: string): string[] {
  const html = readFileSync(`${out}/${page.slice(1)}index.html`, 'utf8');
  const sections =
    /<(?:article|section) class="ef-(?:message|part|fork)" id="([^"]+)"|<details(?: open)? class="[^"]*"><summary><h[23]>[^<]*<\/h[23]><\/summary><div id="([^"]+)"/g;
  return [...html.matchAll(sections)].map(([, section = '', fold = section]) => fold);
}

/** A page as Pagefind has it. */
interface Fragment {
  url: string;
  content: string;
  anchors: { element: string; id: string; text: string }[];
}

const fragments = (): Fragment[] =>
  globSync(`${out}/pagefind/fragment/*`).map((file) => {
    const [, json = ''] = /(\{.*)/s.exec(gunzipSync(readFileSync(file)).toString()) ?? [];
    return JSON.parse(json) as Fragment;
  });

// Of how many texts one is asked for: a fault of the index loses many. `npm run stress -- pagefind` asks for all.
test('Pagefind leads from lines and codes to their messages, in every language', async ({
  page,
}) => {
  test.slow();
  for (const { wanted, address, questions } of visitsOf(16)) {
    await page.goto(address);
    const answers = await page.evaluate(findPlaces, { script, questions });
    const { lost, found, differences } = outcomeOf(wanted, questions, answers);
    expect(lost).toEqual([]);
    expect(found).toBeGreaterThan(FOUND.sample);
    expect(differences).toEqual([]);
  }
});

test('Pagefind knows every part, and numbers of sources and notes do not join the words they follow', () => {
  const pages = fragments();
  expect(pages.length).toBeGreaterThan(100);
  for (const { url, anchors } of pages) {
    const published = anchorsOf(url);
    const known = anchors
      .filter(({ element, text }) => /^h\d$/.test(element) && text !== '')
      .map(({ id }) => id);
    expect(published.length, url).toBeGreaterThan(1);
    expect(
      known.filter((id) => published.includes(id)),
      url,
    ).toEqual(published);
    expect(
      known.filter((id) => /-(?:name|title)$/.test(id) && !published.includes(id)),
      url,
    ).toEqual([]);
  }
  const seen = pages.flatMap(({ url, content: read }) => {
    const html = readFileSync(`${out}/${url.slice(1)}index.html`, 'utf8');
    const text = read.replaceAll('\u200b', '');
    return [...html.matchAll(NUMBERED)].map(([, words = '', number = '']) => ({
      words,
      joined: text.includes(words + number),
    }));
  });
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter(({ joined }) => joined)).toEqual([]);
});
