import { expect, test } from 'vitest';
import { languageAndScript } from '../../src/domain/text/scripts.ts';
import { askWith, openAll, translations } from './ask-translations.ts';

// `npm run stress -- languages` asks for all of them with every noise.
const find = await openAll();
const languages = Map.groupBy(translations, ({ language }) => languageAndScript(language));

/** One message of every third language, not the same one. */
const sample = [...languages.values()].flatMap((rows, at) =>
  at % 3 === 0 ? (rows[(at * 7) % rows.length] ?? []) : [],
);

test('a message in another language leads to its entry, without its code', async () => {
  const wrong = await askWith(find, 'without its code', sample);
  expect(wrong.map(({ row, query }) => `${row.language} ${row.entry}: ${query}`)).toEqual([]);
});

test('the answer names the language, and what the screen says in languages of the site', async () => {
  const { hits } = await find('연결이 비공개로 설정되어 있지 않습니다.\nNET::ERR_CERT_REVOKED');
  const { entry, language, equivalents } = hits[0]?.row ?? {};
  expect([entry, language]).toEqual(['certificate-revoked', 'ko']);
  expect(equivalents?.map((each) => [each.language, each.text.split('\n')[0]])).toEqual([
    ['ja', 'この接続ではプライバシーが保護されません'],
    ['en', 'Your connection is not private'],
  ]);
});

test('what several causes share is as open in another language as in English', async () => {
  const { verdict, causes } = await find('연결이 비공개로 설정되어 있지 않습니다.');
  expect(verdict).toBe('fork');
  expect(causes.length).toBeGreaterThan(5);
});
