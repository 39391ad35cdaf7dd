import type { Load } from '../index/types.ts';
import { arrangeAnswers, mergeHits, shownText, type MergedResult } from '../query/answers.ts';
import { distinctionsOf } from '../query/distinguish.ts';
import { placeOf, type Place } from '../query/match-place.ts';
import { openIndex } from '../query/open.ts';
import { openMatcher, type Range } from '../text/highlights.ts';

/** A merged result with absolute URLs, and with all that has to be computed from the query to show it. */
export interface FoundAnswers extends MergedResult {
  /** What the texts of the first answers have in common with the query, by these texts. */
  marks: Map<string, Range[]>;
  /** What tells each of the first causes from the others, in their order. */
  signs: (string | undefined)[];
  /** The line of a long query that speaks for the first answer. */
  place?: Place | undefined;
}

/** A function that answers any query; rejects only when a file of the index cannot be read. */
export type FindAnswers = (query: string) => Promise<FoundAnswers>;

/** The most causes, and the most other answers, that are prepared to be shown. By judgement. */
const SHOWN = 5;

/** Highlights the first answers, and tells their causes apart. */
function prepare(found: MergedResult, query: string): FoundAnswers {
  const { causes, others } = arrangeAnswers(found);
  const { compared } = found;
  const first = causes.slice(0, SHOWN);
  const match = openMatcher(compared ?? query);
  const texts = [...first, ...others.slice(0, SHOWN)].map(({ row }) => shownText(row.text));
  return {
    ...found,
    marks: new Map(texts.map((text) => [text, match(text)])),
    ...(compared !== undefined && causes[0] && { place: placeOf(causes[0].row, query, compared) }),
    signs: found.verdict === 'fork' ? distinctionsOf(first, found.answers, query) : [],
  };
}

/**
 * Opens the index of messages.
 * @param start the absolute URL of its folder, to which the addresses in it are relative
 * @throws if the index cannot be loaded
 */
export async function prepareFinder(load: Load, start: string): Promise<FindAnswers> {
  const find = await openIndex(load, navigator.userAgent);
  return async (query) => {
    const found = mergeHits(await find(query));
    const answers = found.answers.map((answer) => ({
      ...answer,
      row: { ...answer.row, url: new URL(answer.row.url, start).href },
    }));
    return prepare({ ...found, answers }, query);
  };
}
