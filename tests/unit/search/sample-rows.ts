import {
  buildIndex,
  type BuildIndexOptions,
  type IndexFiles,
} from '../../../src/search/index/build-index.ts';
import type { Finder, SearchDocument } from '../../../src/search/index/types.ts';
import { openIndex } from '../../../src/search/query/open.ts';
import { chance } from '../../support/random.ts';

/** A row of which only what a test is about needs to be said. */
export function row(
  entry: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument {
  const message = more.message ?? 'm';
  return {
    entry,
    message,
    client: 'counter',
    language: 'ja',
    url: `/faq/${entry}/#${message}`,
    text,
    codes: [],
    shownBy: 'Counter',
    title: '',
    summary: '',
    ...more,
  };
}

/** Opens an index from memory. */
export function opened(files: IndexFiles): Promise<Finder> {
  return openIndex((name) => {
    const bytes = files.get(name);
    if (!bytes) return Promise.reject(new Error(`There is no ${name}`));
    return Promise.resolve(bytes.buffer);
  });
}

/** A finder over rows. */
export const finderOver = (rows: SearchDocument[], options?: BuildIndexOptions) =>
  opened(buildIndex(rows, options));

/** The options that make an index of many blocks of few messages. */
export const manyBlocks: BuildIndexOptions = { inline: 0, blockSize: 16 };

const things =
  '端末 カード 回線 用紙 決済センター 暗証番号 画面 電源 通信 認証 プリンター 読み取り装置 残高 取引 伝票'.split(
    ' ',
  );
const states =
  '応答がありません 読み取れません 切れています 入っていません 使えません 有効ではありません 見つかりません 開いています'.split(
    ' ',
  );
const hints =
  'もう一度お試しください 係の者にお知らせください カバーを開けてください 電源を入れ直してください しばらくお待ちください'.split(
    ' ',
  );

/** Messages that resemble one another as those of one maker do: shared first lines, hosts, codes. */
export function manyRows(count: number, seed = 1): SearchDocument[] {
  const { below, pick } = chance(seed);
  const sentence = (): string => `${pick(things)}の${pick(things)}が${pick(states)}。`;
  return Array.from({ length: count }, (_, number) => {
    const code = `ERR_${String(number * 7919)}_${pick(['LINE', 'CARD', 'PAPER'])}`;
    const lines = [
      pick(['エラーが発生しました', 'この取引を完了できません', sentence()]),
      `{host} では、${pick(things)}${String(below(90))}番の${sentence()}`,
      `${sentence()}${pick(hints)}。`,
      ...(number % 2 === 0 ? [code] : []),
    ];
    return row(`entry-${String(Math.floor(number / 6))}`, lines.join('\n'), {
      message: `m-${String(number)}`,
      codes: number % 2 === 0 ? [code] : [],
      shownBy: `${pick(things)} ${String(number % 9)}`,
      title: `「${sentence()}」と表示される`,
      summary: `${sentence()}${pick(hints)}。`,
    });
  });
}
