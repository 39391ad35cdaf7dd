import { languageAndScript, scriptsOf } from '../../src/domain/text/scripts.ts';
import { openDocuments } from '../../src/rules/support/findability.ts';
import {
  indexOptions,
  searchDocuments,
  translationDocuments,
} from '../../src/search/index/library-index.ts';
import type { Finder, SearchDocument, SearchResult } from '../../src/search/index/types.ts';
import { normalize } from '../../src/search/text/normalize.ts';
import { chance, type Chance } from '../support/random.ts';
import { wide } from './ask-every-text.ts';
import { content, onScreen } from './tree.ts';

const [source = ''] = content().site.locales;

/** The messages in other languages than those of the site. */
export const translations = translationDocuments(content(), '/', source);

/** Opens a finder over everything that can be found. */
export const openAll = (): Promise<Finder> =>
  openDocuments(
    [...searchDocuments(content(), '/', source), ...translations],
    indexOptions(content(), source),
  );

/** Replaces one letter of a text by another one of it. */
function slip(text: string, { below }: Chance): string {
  const letters = [...text];
  letters[below(letters.length)] = letters[below(letters.length)] ?? '';
  return letters.join('');
}

/** A code as browsers write it. */
const CODE = /(?:NET::)?\b[A-Z]+(?:_[A-Z0-9]+)+\b/g;

/** What happens to a text on its way from a screen to the box. */
export const noises: Record<string, (text: string, random: Chance) => string> = {
  'as shown': onScreen,
  'lines broken': (text) => onScreen(text).replace(/(.{24})/gu, '$1\n'),
  'full width': (text) => wide(onScreen(text)).replaceAll(' ', '\u3000'),
  'letters taken apart': (text) => onScreen(text).normalize('NFD'),
  'one slip': (text, random) => slip(onScreen(text), random),
  'without its code': (text) => onScreen(text).replace(CODE, ''),
  'half a screen': (text, random) => halfOf(onScreen(text), random),
};

/** Returns the first or the last half of the lines of a text; a single line stays. */
function halfOf(text: string, { below }: Chance): string {
  const lines = text.split('\n');
  const middle = Math.ceil(lines.length / 2);
  return (below(2) === 0 ? lines.slice(0, middle) : lines.slice(-middle)).join('\n');
}

/** The name of the script a language is written in. */
export const scriptOf = (language: string): string =>
  scriptsOf(languageAndScript(language))[0] ?? '';

/** Messages by language, normalised. */
const texts = Map.groupBy(
  translations.map((row) => ({ row, text: normalize(row.text) })),
  ({ row }) => row.language,
);

/** Tells whether the first answer is a right one: of the entry, of one of its causes, or with the same words. */
export function isRight(found: SearchResult, row: SearchDocument, query: string): boolean {
  const [first] = found.hits;
  if (!first) return false;
  if (first.row.entry === row.entry) return true;
  if (found.verdict === 'fork' && found.causes.includes(row.entry)) return true;
  const asked = normalize(query);
  return (texts.get(row.language) ?? []).some(
    ({ row: other, text }) => other.entry === first.row.entry && text.includes(asked),
  );
}

/** Asks for some messages with a noise; returns those that are not answered rightly, with what came instead. */
export async function askWith(
  find: Finder,
  noise: string,
  rows: SearchDocument[],
  random: Chance = chance(1),
): Promise<{ row: SearchDocument; query: string; found: SearchResult }[]> {
  const wrong = [];
  for (const row of rows) {
    const query = noises[noise]?.(row.text, random) ?? row.text;
    const found = await find(query);
    if (!isRight(found, row, query)) wrong.push({ row, query, found });
  }
  return wrong;
}
