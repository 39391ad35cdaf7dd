import { stringify } from 'yaml';
import { guessLanguage, scriptsOf } from '../../domain/text/scripts.ts';
import type { SearchResult } from '../../search/index/types.ts';
import { verdictText } from '../find/format.ts';
import type { MissedSearch } from './cluster.ts';
import type { Near } from './nearest-entries.ts';

/** The most texts of a group that are shown. By judgement. */
const SHOWN = 3;

/** Matches what looks like the name of a code. */
const CODE = /(?<![\w:])[A-Z][A-Z0-9]*(?:(?:_|::|-\d)[A-Z0-9]*)+(?!\w)/g;

/** A group of searches, with what the site finds for it now and the nearest entries. */
export interface MissedSearchGroup {
  gaps: MissedSearch[];
  found: SearchResult;
  near: Near[];
}

/**
 * Formats all groups for a person.
 * @param languages the languages of the messages of the site
 */
export function missedSearchesText(groups: MissedSearchGroup[], languages: string[]): string {
  return groups.map((group, index) => groupText(group, index, languages)).join('\n\n');
}

function groupText(
  { gaps, found, near }: MissedSearchGroup,
  index: number,
  languages: string[],
): string {
  const files = new Set(gaps.map(({ file }) => file)).size;
  const texts = [...new Set(gaps.map(({ text }) => text))];
  const more = texts.length - SHOWN;
  return [
    `${String(index + 1)}. ${count(gaps.length, 'search', 'searches')} in ${count(files, 'file', 'files')}`,
    texts.slice(0, SHOWN).map(quoted).join('\n\n'),
    ...(more > 0 ? [`   … and ${String(more)} more`] : []),
    ...(found.hits[0] ? [knownNow(found)] : [nearText(near), '', stub(texts[0] ?? '', languages)]),
  ].join('\n');
}

const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `   | ${line}`)
    .join('\n');

function knownNow({ verdict, hits: [first] }: SearchResult): string {
  const place = first ? `${first.row.entry}#${first.row.message}` : '';
  return `   ${verdictText[verdict]} now: ${place} (${(first?.score ?? 0).toFixed(2)})`;
}

function nearText(near: Near[]): string {
  if (near.length === 0) return '   Nearest: none';
  const named = near.map((one) => `${one.entry}#${one.message} ${one.score.toFixed(2)}`);
  return `   Nearest: ${named.join(', ')}`;
}

/** Formats the first lines of a new message; what only a person can know is in capitals. */
function stub(text: string, languages: string[]): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const codes = [...new Set(text.match(CODE))];
  // Latin letters do not identify a language.
  const language = guessLanguage(text, languages);
  const message = {
    id: 'ID',
    client: 'CLIENT',
    platforms: [],
    versions: 'unknown',
    seen: { from: 'YEAR' },
    language: scriptsOf(language).includes('Latn') ? 'LANGUAGE' : language,
    lines,
    ...(codes.length > 0 && { codes }),
    bypass: 'unknown',
    appears: 'unknown',
    source: { id: 'SOURCE', confidence: 'unproven' },
  };
  return stringify([message], { lineWidth: 0 })
    .replace(/^(?=.)/gm, '   ')
    .trimEnd();
}
