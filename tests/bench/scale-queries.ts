import type { SearchDocument } from '../../src/search/index/types.ts';
import { chance, type Chance } from '../support/random.ts';
import type { Query } from './practice-set.ts';

/** The number of queries in each class. */
const EACH = 100;
/** How many letters and digits a piece of a text needs to identify it. By judgement. */
const ENOUGH = 10;

const buttons = [
  '戻る',
  '再読み込み',
  '詳細を表示',
  'OK',
  'Retry',
  'キャンセル',
  '続行する',
  'Help',
];
const hosts = ['www.example.jp', 'MAIL.EXAMPLE.COM', 'login.example.ac.jp', '192.0.2.7'];

/** Normalises a text to compare texts: letters and digits, without case and width. */
function same(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\{host\}|[^\p{L}\p{N}]+/gu, '');
}

/**
 * Cuts a random piece of at most `length` characters out of one line; twice that in English, where
 * a character carries less.
 */
function cut(text: string, length: number, { below, pick }: Chance): string {
  const line = pick(text.split('\n').flatMap((one) => one.split('{host}')));
  const most = /[ぁ-ん]/.test(line) ? length : 2 * length;
  const start = below(Math.max(1, line.length - most));
  return line.slice(start, start + most).trim();
}

/** Makes two typing errors, but not in digits or names: a wrong letter, and two letters swapped. */
function slipped(text: string, { below, pick }: Chance): string {
  const letters = [...text];
  const at = 1 + below(letters.length - 3);
  letters[at] = pick([...'のにをがはたてxe']);
  const other = 1 + below(letters.length - 3);
  return [
    ...letters.slice(0, other),
    letters[other + 1],
    letters[other],
    ...letters.slice(other + 2),
  ].join('');
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/**
 * Makes the query of one class from a text, and the piece of the message in it; undefined if the
 * text is not suitable.
 */
type Kind = (
  text: string,
  row: SearchDocument,
  luck: Chance,
) => [query: string, held: string] | undefined;

const kinds: Record<string, Kind> = {
  whole: (text) => [text, text],
  line: (text, _, { pick }) => {
    const line = pick(text.split('\n'));
    return [line, line];
  },
  fragment: (text, _, luck) => {
    const held = cut(text, 16 + luck.below(16), luck);
    return [held, held];
  },
  code: (_, { codes: [code] }) =>
    code?.includes('_') ? [code.toLowerCase().replaceAll('_', ' '), code] : undefined,
  width: (text) => [wide(text.replaceAll('{host}', 'www.example.jp')), text],
  noisy: (text, _, { pick }) => [
    `${pick(buttons)}\n${text}\n${pick(buttons)} ${pick(buttons)}`,
    text,
  ],
  typo: (text, _, luck) => {
    const held = cut(text, 24 + luck.below(16), luck);
    return /^\P{N}{20,}$/u.test(held) && !held.includes('_')
      ? [slipped(held, luck), held]
      : undefined;
  },
};

/** Generates seeded queries over the rows. The right answers are all messages that contain the piece. */
export function scaleQueries(rows: SearchDocument[]): Query[] {
  const luck = chance(7);
  const known = rows.map((row) => ({ key: `${row.entry}#${row.message}`, text: same(row.text) }));
  return Object.entries(kinds).flatMap(([cls, kind]) => {
    const queries: Query[] = [];
    while (queries.length < EACH) {
      const row = luck.pick(rows);
      const [query, held] = kind(row.text, row, luck) ?? ['', ''];
      const text = same(held);
      if (text.length < ENOUGH) continue;
      const accept = known.filter((one) =>
        held === row.text ? one.text === text : one.text.includes(text),
      );
      queries.push({
        id: `${cls}-${String(queries.length)}`,
        cls,
        q: query.replaceAll('{host}', () => luck.pick(hosts)),
        accept: accept.map(({ key }) => key),
      });
    }
    return queries;
  });
}
