import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { importContextOf } from '../../../../src/cli/scaffold/import-context.ts';
import { readPage } from '../../../../src/cli/import/read-page.ts';
import texts from '../../../fixtures/seed-messages.json' with { type: 'json' };
import { terminalTree } from '../../reader/content-tree.ts';

const imported = 'tests/fixtures/imported';
const wikiContext = importContextOf(readTree(`${imported}/tree`).tree);
const wiki = readPage(readFileSync(`${imported}/wiki-page.txt`, 'utf8'), {
  ...wikiContext,
  source: 'wiki',
});
const plain = readPage(
  readFileSync(`${imported}/plain-page.txt`, 'utf8'),
  importContextOf(readTree(terminalTree).tree),
);

test.each([
  ['ie-vista-7', 'internet-explorer', ['windows-vista', 'windows-7'], []],
  ['chrome-vista-7', 'chrome', ['windows-vista', 'windows-7'], []],
  ['safari-windows', 'safari', ['windows'], []],
  ['opera', 'opera', [], ['44']],
  ['ie-xp', 'internet-explorer', ['windows-xp'], []],
  ['firefox', 'firefox', [], ['SEC_ERROR_REVOKED_CERTIFICATE']],
  ['safari-macos', 'safari', ['macos'], []],
  ['chrome-xp', 'chrome', ['windows-xp'], []],
] as const)('the wiki page shows %s, character for character', (id, client, platforms, codes) => {
  const message = wiki.draft.messages.find((one) => one.id === id);
  expect(message).toMatchObject({ client, platforms, codes, language: 'ja' });
  expect([message?.heading, ...(message?.lines ?? [])].join('\n')).toBe(texts[id]);
});

test('the wiki page has eight messages, two footnotes and three settings', () => {
  expect(wiki.draft.messages).toHaveLength(8);
  expect(wiki.draft.notes).toHaveLength(2);
  expect(wiki.draft.settings).toMatchObject([
    {
      id: 'ie-xp',
      client: 'internet-explorer',
      platforms: ['windows-xp'],
      'shared-by': ['chrome'],
      menu: ['ツール', 'インターネットオプション', '詳細設定'],
      option: 'サーバ証明書の取り消しを確認する',
    },
    {
      id: 'firefox',
      menu: ['ツール', 'オプション', '詳細', '暗号化', '失効リスト'],
      effect: { ja: 'ここで表示されているCRLのみ失効確認されます。', en: undefined },
    },
    {
      id: 'safari-macos',
      open: ['アプリケーション', 'ユーティリティ', 'キーチェーンアクセス'],
      option: '証明書失効リスト(CRL)',
    },
  ]);
});

test('the page tree, the revision bar and what is empty are left out and said', () => {
  const kinds = wiki.left.map(({ text }) => text.split(':')[0]);
  expect(kinds).toEqual([
    'page tree',
    'revision bar',
    'revision bar',
    'revision bar',
    'no related articles',
    'no labels',
  ]);
  const prose = [...wiki.draft.parts.map((part) => part.prose), ...wiki.draft.notes].join('\n');
  expect(prose).not.toMatch(/ページ|ラベル|関連記事/);
});

test('prose cites its source, footnotes their mark, and settings stand where they stood', () => {
  expect(wiki.draft.parts).toHaveLength(1);
  expect(wiki.draft.parts[0]?.prose).toContain('表示されることがあります[^1]。');
  expect(wiki.draft.parts[0]?.prose).toMatch(/お問い合わせください<Cite source="wiki" \/>。/);
  expect(wiki.draft.notes[0]).toMatch(
    /^\[\^1\]: .+\[\^2\]。\n {4}.+\n\n {4}<Settings ids="ie-xp firefox safari-macos" \/>$/,
  );
});

test('what was not understood is said with its line', () => {
  expect(wiki.guessed).toContainEqual({
    line: 65,
    text: 'not understood in the heading: それ以前',
  });
});

test('a plain English page about another subject is read as well', () => {
  expect(plain.draft).toMatchObject({
    locale: 'en',
    words: { title: 'The display says there is no line' },
    messages: [
      { client: 'counter', platforms: ['firmware-5'], heading: 'NO LINE', codes: ['E-40'] },
      { client: 'portable', platforms: [], lines: ['No line. Code: E-77'], codes: ['E-77'] },
    ],
    notes: ['[^1]: A fault of the centre is announced on its page.'],
  });
  expect(plain.left.map(({ text }) => text)).toContain('related article: Paper out');
  expect(plain.guessed.map(({ text }) => text)).toContain('taken for a code: E-77');
});

test('a page of nothing is a draft of nothing', () => {
  const { draft, left } = readPage('\n \n', wikiContext);
  expect(draft).toMatchObject({ messages: [], settings: [], notes: [] });
  expect(draft.parts).toEqual([{ name: 'cause', prose: '' }]);
  expect(left).toEqual([]);
});
