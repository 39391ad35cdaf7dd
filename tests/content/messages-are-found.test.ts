import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/domain/codes.ts';
import { createFinder } from '../../src/search/finder.ts';
import { normalize } from '../../src/search/normalize.ts';
import { searchTable } from '../../src/search/table.ts';
import { content, onScreen } from './tree.ts';

const wide = (text: string) =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const ways: [name: string, change: (text: string) => string][] = [
  ['as it is written', (text) => text],
  ['as it stands on a screen', onScreen],
  ['in full width', (text) => wide(onScreen(text)).replaceAll(' ', '\u3000')],
  ['in capitals', (text) => onScreen(text).toUpperCase()],
  ['without punctuation', (text) => onScreen(text).replace(/[\p{P}\p{S}]+/gu, ' ')],
  ['with its lines broken', (text) => onScreen(text).replace(/(.{20})/gu, '$1\n')],
  ['amid buttons', (text) => `× 再読み込み\n${onScreen(text)}\n詳細を表示  OK`],
];

describe.each(content().site.locales)('in %s', (locale) => {
  const rows = searchTable(content(), '/', locale);
  const find = createFinder(rows);

  describe.each(ways)('a message %s finds itself first', (_, change) => {
    test.each(rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
      const [first] = find(change(row.text));
      expect(normalize(first?.item.text ?? '')).toBe(normalize(row.text));
    });
  });

  describe('a code finds a message that bears it first', () => {
    test.each(codesOf(content()).map(({ name }) => name))('%s', (name) => {
      for (const query of [name, name.toLowerCase(), wide(name), `エラー: ${name}`]) {
        const [first] = find(query);
        expect(first?.kind).toBe('code');
        expect(first?.item.codes).toContain(name);
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
  ])('“%s” leads to %s first', (query, slug) => {
    expect(find(query)[0]?.item.id).toMatch(new RegExp(`^${slug}#`));
  });

  test('a text that several entries show leads to each of them', () => {
    const found = find('証明書は失効しています').map(({ item }) => item.id.split('#')[0]);
    expect(new Set(found)).toEqual(new Set(['certificate-revoked', 'certificate-expired']));
  });

  test.each(['443', 'プリンターの用紙がなくなりました', 'How do I bake bread?', 'www.example.jp'])(
    '“%s” finds nothing',
    (query) => {
      expect(find(query)).toEqual([]);
    },
  );
});
