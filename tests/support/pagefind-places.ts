/** What is looked up with Pagefind, and the addresses of the pages that hold it. */
export interface Question {
  query: string;
  /** The texts between the examples of the query, in order; the query itself if it has none. */
  pieces: string[];
  pages: string[];
}

/** Where Pagefind leads on a page, for a query. */
export interface Places {
  page: string;
  /** Ids of headings; empty for what stands before the first. */
  anchors: string[];
  /** Whether the page is one that Pagefind cannot find by this query. */
  beyond: boolean;
}

/** All that Pagefind answered. */
export interface Answers {
  places: Places[][];
  /** Where its own sub-results are others than those computed here. */
  differences: string[];
}

interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

interface PageData {
  url: string;
  content: string;
  raw_content: string;
  anchors: Anchor[];
  sub_results: { anchor?: Anchor }[];
}

interface Result {
  id: string;
  words: number[];
  data: () => Promise<PageData>;
}

interface Pagefind {
  search: (query: string | null) => Promise<{ results: Result[] }>;
}

/**
 * Asks Pagefind where texts are. Runs inside a page of the site, without the scope of this file.
 *
 * Of a query, Pagefind drops the words that stand on no page, and finds the pages that have all the
 * others. So a page is beyond it if
 * - an example holds a word that other pages have and this one has not,
 * - an example makes part of a word that stands on no page, and Pagefind does not drop that one,
 * - every word, as Pagefind takes it, holds a part of an example, or
 * - the browser cuts the text into other words than Pagefind did when it indexed that same text.
 *
 * The sub-results are computed from the places of the words, as the documentation of Pagefind tells:
 * its own would take twice as long as all the searches. For single words both are compared.
 */
export async function findPlaces(given: {
  script: string;
  questions: Question[];
}): Promise<Answers> {
  const pagefind = (await import(given.script)) as Pagefind;
  const { lang } = document.documentElement;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const segmented = /^(?:ja|th|zh)\b/.test(lang);
  const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const wordsOf = (text: string): Set<string> =>
    new Set(
      (segmented
        ? Array.from(segmenter.segment(text), ({ segment }) => segment)
        : text.split(/\s+/)
      ).filter((word) => lettersOf(word) !== ''),
    );

  const known = new Map<
    string,
    { id: string; data: PageData; headings: Anchor[]; words: Set<string> }
  >();
  for (const { id, data: load } of (await pagefind.search(null)).results) {
    const data = await load();
    const headings = data.anchors
      .filter(({ element, text }) => /^h\d$/.test(element) && text !== '')
      .sort((a, b) => a.location - b.location);
    const words = new Set(data.raw_content.split('\u200b').map(lettersOf));
    known.set(data.url, { id, data, headings, words });
  }

  const bearers = new Map<string, Promise<string[]>>();
  const bearersOf = (word: string): Promise<string[]> => {
    const found =
      bearers.get(word) ?? pagefind.search(word).then(({ results }) => results.map(({ id }) => id));
    bearers.set(word, found);
    return found;
  };

  const answers: Answers = { places: [], differences: [] };
  for (const { query, pieces, pages } of given.questions) {
    const { results } = await pagefind.search(query);
    const fixed = wordsOf(pieces.join(' '));
    const own = [...wordsOf(query)].filter((word) => fixed.has(word));
    const inExamples = [...wordsOf(query)].filter((word) => !fixed.has(word));
    const borne = await Promise.all(inExamples.map(bearersOf));
    const required = borne.filter((ids) => ids.length > 0);
    const unborne = inExamples.filter((_, at) => borne[at]?.length === 0);
    const rest = query.split(/\s+/).filter((word) => !unborne.includes(word));
    const withoutThem =
      results.length > 0 || segmented || unborne.length === 0
        ? []
        : await bearersOf(rest.join(' '));
    const places: Places[] = [];
    for (const page of pages) {
      const there = known.get(page);
      if (!there) throw new Error(`${page} is not in the index`);
      const { id, data, headings, words } = there;
      const cutElsewhere =
        segmented &&
        pieces.every((piece) => data.content.includes(piece.trim())) &&
        own.some((word) => !words.has(lettersOf(word)));
      const beyond =
        own.length === 0 ||
        cutElsewhere ||
        required.some((ids) => !ids.includes(id)) ||
        withoutThem.includes(id);
      const result = results.find((one) => one.id === id);
      const anchors = new Set(
        result?.words.map((at) => headings.findLast(({ location }) => location <= at)?.id ?? ''),
      );
      places.push({ page, anchors: [...anchors], beyond });
      if (!result || /\s/.test(query)) continue;
      const subs = (await result.data()).sub_results.map(({ anchor }) => anchor?.id ?? '');
      if (subs.toSorted().join() !== [...anchors].toSorted().join())
        answers.differences.push(`${query} on ${page}: ${subs.join()}, not ${[...anchors].join()}`);
    }
    answers.places.push(places);
  }
  return answers;
}
