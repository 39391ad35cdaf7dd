import { describe, expect, test } from 'vitest';
import { codesOf } from '../../src/domain/library/codes.ts';
import type { SearchDocument } from '../../src/search/index/types.ts';
import { indexOptions, searchDocuments } from '../../src/search/index/library-index.ts';
import { openDocuments } from '../../src/rules/support/findability.ts';
import { normalize } from '../../src/search/text/normalize.ts';
import {
  documents,
  failure,
  find,
  notFound,
  ONE_IN,
  rowsByText,
  ways,
  wide,
} from './ask-every-text.ts';
import { content } from './tree.ts';

const [source = '', ...translations] = content().site.locales;

// One in several texts in one way, each way with a share of them; `npm run stress -- texts` asks for all in all.
test.each(Object.entries(ways).map(([name, way], number) => [name, way, number] as const))(
  'a message %s finds itself first',
  async (_, way, number) => {
    expect(rowsByText.size).toBeGreaterThan(600);
    const share = (at: number) => at % (ONE_IN * Object.keys(ways).length) === ONE_IN * number;
    expect(await notFound(way, share)).toEqual([]);
  },
);

// As it is written, the rule `messages-are-found` asks for each.
test('every code, in some other form, finds a message that bears it first', async () => {
  const forms = [(name: string) => name.toLowerCase(), wide, (name: string) => `エラー: ${name}`];
  const failures: string[] = [];
  for (const [at, { name }] of codesOf(content()).entries()) {
    const query = forms[at % forms.length]?.(name) ?? '';
    const found = await find(query);
    const bears = found.hits[0]?.row.codes.includes(name);
    const certain = found.verdict === 'code' || found.verdict === 'fork';
    if (!certain || !bears) failures.push(failure(name, query, found));
  }
  expect(failures).toEqual([]);
});

/** What of a row an answer depends on: all but the words of a language and the address. */
const searched = ({ entry, message, client, language, text, codes }: SearchDocument) =>
  JSON.stringify({ entry, message, client, language, text, codes });

describe.each(translations)('in %s', (locale) => {
  const translated = searchDocuments(content(), '/', locale);

  test('the finder has the same messages in the same order, so that it answers the same', () => {
    expect(translated.map(searched)).toEqual(documents.map(searched));
  });

  test('it does answer the same, as long as no page prefers its own language', async () => {
    const options = { ...indexOptions(content(), locale), locale: source };
    const there = await openDocuments(translated, options);
    const titles = content().entries.flatMap(({ words }) =>
      Object.values(words).map(({ title }) => normalize(title)),
    );
    const isTitle = (text: string) => titles.some((title) => title.includes(normalize(text)));
    const chosen = [...rowsByText.keys()].filter((text, at) => at % 20 === 0 || isTitle(text));
    for (const text of chosen) {
      const [one, other] = [await find(text), await there(text)].map(({ verdict, hits }) => ({
        verdict,
        hits: hits.map(({ row, kind, score }) => [row.entry, row.message, kind, score]),
      }));
      expect(other, text).toEqual(one);
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

test.each([
  [
    "requests.exceptions.SSLError: HTTPSConnectionPool(host='api.example.com', port=443): Max retries exceeded with url: /v1 (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1006)')))",
    'certificate-expired',
  ],
  [
    'HandshakeException: Handshake error in client (OS Error:\n\tCERTIFICATE_VERIFY_FAILED: certificate has expired(handshake.cc:354))',
    'certificate-expired',
  ],
])('behind words that all causes share, a reason decides: “%s”', async (query, slug) => {
  expect(await find(query)).toMatchObject({ verdict: 'code', causes: [slug] });
});

test('a text that several entries show leads to each of them', async () => {
  const { hits } = await find('証明書は失効しています');
  const entries = hits.map(({ row }) => row.entry);
  expect(new Set(entries)).toEqual(new Set(['certificate-revoked', 'certificate-expired']));
});

test.each(['443', 'プリンターの用紙がなくなりました', 'How do I bake bread?', 'www.example.jp'])(
  '“%s” finds nothing',
  async (query) => {
    expect(await find(query)).toMatchObject({ verdict: 'none', hits: [] });
  },
);
