import type { SearchDocument } from '../../src/search/index/types.ts';
import { chance, type Chance } from '../support/random.ts';
import { codesOf, template } from './author.ts';
import type { PracticeEntry } from './practice-set.ts';
import { acts, causes, kinds, makers, nouns, parts, reasons, things, verbs } from './vocabulary.ts';

/** The average number of messages in an entry. */
const COMPANY = 20;

/** Generates a code: a name, a hexadecimal number, or an error number. */
function codeLine({ below, pick }: Chance): string {
  const name = [pick(makers), 'error', pick(acts), pick(things), pick(['', 'failed', 'denied'])];
  const joined = name.filter(Boolean).join('_').toUpperCase();
  const number = below(0x10000).toString(16).toUpperCase().padStart(4, '0');
  return pick([
    joined,
    `エラーコード: ${joined}`,
    `Error code: 0x8${String(below(900) + 100)}${number}`,
  ]);
}

const noun = ({ pick, below }: Chance): string => pick(nouns) + (below(3) ? pick(parts) : '');
const thing = ({ pick, below }: Chance): string =>
  pick(things) + (below(3) ? ` ${pick(kinds)}` : '');

/** Generates a line that hardly repeats another. */
function freshLine(luck: Chance, japanese: boolean): string {
  const { below, pick } = luck;
  const number = String(below(9000));
  if (!japanese) {
    const [one, other] = [thing(luck), thing(luck)];
    return pick([
      `Could not ${pick(acts)} the ${one} of this ${other}: ${pick(causes)}.`,
      `The ${one} ${number} cannot ${pick(acts)} any ${other}, because ${pick(causes)}.`,
      `~ refused to ${pick(acts)} your ${one}. Check the ${other} and ${pick(acts)} it again.`,
      `Unable to ${pick(acts)} ${one}. Please ${pick(acts)} the ${other} before ${pick(causes)}.`,
      `Warning ${number}: ${pick(causes)}. The ${one} will not ${pick(acts)} until the ${other} does.`,
    ]);
  }
  const [one, other] = [noun(luck), noun(luck)];
  return pick([
    `${one}の${other}を${pick(verbs)}できませんでした。${pick(reasons)}。`,
    `${pick(reasons)}。${one}の${pick(verbs)}が終わるまで、${other}を${pick(verbs)}しないでください。`,
    `~ の${one}（${number} 番）は、${pick(reasons)}ため${pick(verbs)}されませんでした。`,
    `${one}から${other}への${pick(verbs)}に失敗しました（${number}）。${pick(reasons)}。`,
    `この${one}は${pick(verbs)}済みの${other}と異なります。${pick(verbs)}をやり直しますか?`,
    `${pick(reasons)}。${one}を開き、${other}の${pick(verbs)}を無効にしてください。`,
  ]);
}

/** Varies a line of the practice set by exchanging its nouns. */
function varied(line: string, luck: Chance): string {
  return line
    .replace(/(?:セキュリティ)?証明書/g, noun(luck))
    .replace(/\bcertificate\b/g, thing(luck))
    .replace(/サーバー?|Web ?サイト|ウェブサイト/, noun(luck));
}

/**
 * Generates messages, the same for the same count: entries of about 20 messages, some of whose
 * lines occur in many others. About one message in fifty has the text of another entry’s.
 */
export function scaleRows(corpus: PracticeEntry[], count: number): SearchDocument[] {
  const luck = chance(count);
  const { below, pick } = luck;
  const lines = corpus.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
  const rows: SearchDocument[] = [];
  while (rows.length < count) {
    const entry = `entry-${String(Math.floor(rows.length / COMPANY))}`;
    const japanese = below(10) < 7;
    const shared = pick(lines);
    const fresh = Array.from({ length: 1 + below(3) }, () => freshLine(luck, japanese));
    const own = [
      ...(below(2) ? [shared] : []),
      ...(below(3) ? [varied(pick(lines), luck)] : []),
      ...fresh,
      ...(below(10) < 6 ? [codeLine(luck)] : []),
    ].map(template);
    const text = rows.length > 0 && below(50) === 0 ? pick(rows).text : own.join('\n');
    const message = `message-${String(rows.length % COMPANY)}`;
    const first = rows.length % COMPANY === 0 ? undefined : rows.at(-1);
    const maker = pick(makers);
    rows.push({
      entry,
      message,
      client: maker.toLowerCase(),
      language: japanese ? 'ja' : 'en',
      url: `/faq/${entry}/#${message}`,
      text,
      codes: codesOf(text),
      shownBy: `${maker} ${String(below(20) + 1)}`,
      title: first?.title ?? `「${template(fresh[0] ?? '')}」と表示される`,
      summary: first?.summary ?? `${pick(nouns)}の${pick(verbs)}で、${pick(reasons)}。`,
    });
  }
  return rows;
}
