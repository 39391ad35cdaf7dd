import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/domain/codes.ts';
import type { Found } from '../../src/search/found.ts';
import { normalize } from '../../src/search/normalize.ts';
import { searchTable } from '../../src/search/table.ts';
import { isFirst, openFinder } from '../../src/tools/check/findability.ts';
import { telling } from './telling.ts';
import { content, onScreen } from './tree.ts';

const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const cut = telling(
  searchTable(content(), '/', content().site.locales[0] ?? '').map(({ text }) => text),
  12,
);
const ways: [name: string, change: (text: string) => string][] = [
  ['as it is written', (text) => text],
  ['as it stands on a screen', onScreen],
  ['in full width', (text) => wide(onScreen(text)).replaceAll(' ', '\u3000')],
  ['in capitals', (text) => onScreen(text).toUpperCase()],
  ['without punctuation', (text) => onScreen(text).replace(/[\p{P}\p{S}]+/gu, ' ')],
  ['with its lines broken', (text) => onScreen(text).replace(/(.{20})/gu, '$1\n')],
  ['amid buttons', (text) => `× 再読み込み\n${onScreen(text)}\n詳細を表示  OK`],
];

/** What came first, for the report of a failure. */
function firstOf({ verdict, hits }: Found): string {
  const [first] = hits;
  if (!first) return 'nothing';
  const { entry, message, text } = first.row;
  return `${entry}#${message} (${verdict}, ${first.score.toFixed(2)}): ${text}`;
}

/**
 * Tests that the site in a locale finds every message in all of the ways, and every code. Such tests
 * are many: the source language has a file of its own, so that it and others run side by side.
 */
export async function findsEverything(locale: string): Promise<void> {
  const rows = searchTable(content(), '/', locale);
  const find = await openFinder(rows, { locale });
  const named = rows.map((row) => [`${row.entry}#${row.message}`, row] as const);

  describe.each(ways)('a message %s finds itself first', (_, change) => {
    test.each(named)('%s', async (name, row) => {
      const query = change(row.text);
      const found = await find(query);
      const what = `${name} was looked for as\n${query}\nbut first came\n${firstOf(found)}`;
      expect(isFirst(found, row), what).toBe(true);
    });
  });

  describe('a message cut to its most telling 12 characters finds its entry first', () => {
    test.each(named)('%s', async (name, { text }) => {
      const query = cut(text);
      const found = await find(query);
      const holders = rows.filter((row) => normalize(row.text).includes(query));
      const what = `${name} was looked for as\n${query}\nbut first came\n${firstOf(found)}`;
      expect(holders.map(({ entry }) => entry), what).toContain(found.hits[0]?.row.entry);
    });
  });

  describe('a code finds a message that bears it first', () => {
    test.each(codesOf(content()).map(({ name }) => name))('%s', async (name) => {
      for (const query of [name, name.toLowerCase(), wide(name), `エラー: ${name}`]) {
        const found = await find(query);
        const what = `“${query}” was looked for, but first came\n${firstOf(found)}`;
        expect(found.verdict, what).toBe('code');
        expect(found.hits[0]?.row.codes, what).toContain(name);
      }
    });
  });

  test.each([
    ['「証明書は失効しています」', 'certificate-revoked'],
    ['この組織の証明書は失効しています。', 'certificate-revoked'],
    ['取り消されています', 'certificate-revoked'],
    ['このサーバの証明書は取り消されています', 'certificate-revoked'],
    ['sec_error_revoked_certificate', 'certificate-revoked'],
    ['致命的なエラー(44)', 'certificate-revoked'],
    ['このサイトのセキュリティ証明書は失効しています', 'certificate-expired'],
    ['NET::ERR_CERT_DATE_INVALID', 'certificate-expired'],
    ['証明書の有効期限が切れている', 'certificate-expired'],
    ['unable to get local issuer certificate', 'unknown-issuer'],
    ['証明書の発行者が不明です', 'unknown-issuer'],
  ])('“%s” leads to %s first', async (query, slug) => {
    expect((await find(query)).hits[0]?.row.entry).toBe(slug);
  });

  test('a text that several entries show leads to each of them', async () => {
    const { hits } = await find('証明書は失効しています');
    const entries = hits.map(({ row }) => row.entry);
    expect(new Set(entries)).toEqual(new Set(['certificate-revoked', 'certificate-expired']));
  });

  test.each(['443', 'プリンターの用紙がなくなりました', 'How do I bake bread?', 'www.example.jp'])(
    '“%s” finds nothing',
    async (query) => {
      expect(await find(query)).toEqual({ verdict: 'none', hits: [] });
    },
  );
}
