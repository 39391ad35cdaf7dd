import { existsSync, globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { linksFor } from '../../src/domain/urls/urls.ts';
import { pieces } from '../../src/domain/library/message-text.ts';
import { content, onScreen } from '../content/tree.ts';
import { findPlaces, type Answers, type Question } from '../support/pagefind-places.ts';
import { FIREFOX, launchFirefox } from '../support/firefox.ts';
import { addressOf, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

// A slow machine is no failure.
test.describe.configure({ mode: 'parallel', timeout: 240_000 });

const { out, base } = sites.main;
const { locales } = content().site;
const [source = ''] = locales;
const script = `${base}pagefind/pagefind.js`;

/** Words with the number of a source or note right behind them. */
const NUMBERED =
  /([\p{L}\p{N}]{4,})(?:<sup>)?<a[^>]* (?:class="ef-cite"|data-footnote-ref)[^>]*>(\d+)</gu;

/** A text of a message, and where it is. */
interface Wanted {
  text: string;
  page: string;
  anchor: string;
}

/** The longest line and the codes of every message. */
function wantedIn(locale: string): Wanted[] {
  const links = linksFor(base, source, locale);
  return content().entries.flatMap(({ slug, messages }) =>
    messages.flatMap(({ id, heading = '', lines, codes }) => {
      const [longest = ''] = [heading, ...lines].toSorted(
        (a, b) => onScreen(b).length - onScreen(a).length,
      );
      return [longest, ...codes].map((text) => ({ text, page: links.messages(slug), anchor: id }));
    }),
  );
}

function questionsFor(wanted: Wanted[]): Question[] {
  return [...Map.groupBy(wanted, ({ text }) => text)].map(([text, group]) => ({
    query: onScreen(text),
    pieces: pieces(text).flatMap((piece) => ('text' in piece ? [piece.text] : [])),
    pages: [...new Set(group.map(({ page }) => page))],
  }));
}

/** Expects that all is found, but for what is beyond Pagefind. */
function expectFound(wanted: Wanted[], questions: Question[], answers: Answers): void {
  const places = new Map(questions.map(({ query }, at) => [query, answers.places[at] ?? []]));
  const asked = wanted.map(({ text, page, anchor }) => {
    const query = onScreen(text);
    const place = places.get(query)?.find((one) => one.page === page);
    return {
      what: `${query} → ${page}#${anchor}`,
      found: place?.anchors.includes(anchor),
      ...place,
    };
  });
  const lost = asked.filter(({ found, beyond }) => !found && !beyond).map(({ what }) => what);
  expect(lost).toEqual([]);
  const found = asked.filter((one) => one.found).length;
  // The examples of placeholders stand in the prose of an entry, but not on the page of its messages.
  expect(found / asked.length).toBeGreaterThan(0.65);
  expect(answers.differences).toEqual([]);
}

/** The anchors of a page that divide it: messages, their clients, parts, folds. */
function anchorsOf(page: string): string[] {
  const html = readFileSync(`${out}/${page.slice(base.length)}index.html`, 'utf8');
  const sections =
    /<(?:article|section) class="ef-(?:message|part|fork)" id="([^"]+)"|<details(?: open)? class="[^"]*"><summary><h[23]>[^<]*<\/h[23]><\/summary><div id="([^"]+)"/g;
  return [...html.matchAll(sections)].map(([, section = '', fold = section]) => fold);
}

function expectAnchors(answers: Answers): void {
  for (const [page, anchors] of Object.entries(answers.anchors)) {
    const published = anchorsOf(page);
    expect(published.length, page).toBeGreaterThan(1);
    expect(
      anchors.filter((id) => published.includes(id)),
      page,
    ).toEqual(published);
    expect(
      anchors.filter((id) => /-(?:name|title)$/.test(id) && !published.includes(id)),
      page,
    ).toEqual([]);
  }
}

/** Of how many texts one is asked for: a fault of the index loses many. */
const SHARE = 4;

/** What is asked in each language, from its page of results: each text of the share in one of them. */
const visits = locales.map((locale, number) => {
  const turn = (at: number): boolean => at % (SHARE * locales.length) === SHARE * number;
  const wanted = wantedIn(locale).filter((_, at) => turn(at));
  const address = linksFor(base, source, locale).page('search/');
  return { locale, wanted, address, questions: questionsFor(wanted) };
});

for (const { locale, wanted, address, questions } of visits) {
  test(`in ${locale}, Pagefind leads from lines and codes to their messages, and knows every part`, async ({
    page,
  }) => {
    await page.goto(address);
    const answers = await page.evaluate(findPlaces, { script, questions });
    expectFound(wanted, questions, answers);
    expectAnchors(answers);
  });
}

// Browsers differ in how they cut a text without spaces into words, so a share of one language is enough.
test('in Firefox, Pagefind leads from lines and codes to their messages', async () => {
  test.skip(!existsSync(FIREFOX), 'Firefox is not installed.');
  const [visit] = visits;
  if (!visit) throw new Error('There is no language to ask in.');
  const firefox = await launchFirefox();
  try {
    const page = await firefox.newPage();
    await page.goto(new URL(visit.address, addressOf('main')).href);
    const wanted = visit.wanted.filter((_, at) => at % 4 === 0);
    const questions = questionsFor(wanted);
    expectFound(wanted, questions, await page.evaluate(findPlaces, { script, questions }));
  } finally {
    await firefox.close();
  }
});

test('numbers of sources and notes do not join the words they follow', () => {
  const seen = globSync(`${out}/pagefind/fragment/*`).flatMap((file) => {
    const [, json = ''] = /(\{.*)/s.exec(gunzipSync(readFileSync(file)).toString()) ?? [];
    const { url, content: read } = JSON.parse(json) as { url: string; content: string };
    const html = readFileSync(`${out}${url}index.html`, 'utf8');
    const text = read.replaceAll('\u200b', '');
    return [...html.matchAll(NUMBERED)].map(([, words = '', number = '']) => ({
      words,
      joined: text.includes(words + number),
    }));
  });
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter(({ joined }) => joined)).toEqual([]);
});
