import { describe, expect, test } from 'vitest';
import {
  chooseLanguage,
  namedOnPage,
  offeredLanguages,
  shortAnswerFile,
  shortAnswersOf,
} from '../../../../src/domain/library/short-answers.ts';
import type { Library, ShortAnswers } from '../../../../src/domain/library/types.ts';
import { terminals } from '../terminals.ts';

/** Labels that say their own names. */
const labels = {
  title: 'title',
  what: 'What',
  'can-do': 'Can do',
  tell: 'Tell',
  'review-none': 'nobody has reviewed it',
  'review-native': 'somebody has',
  more: 'more',
  report: 'report',
  saw: 'saw',
  site: 'site',
  copy: 'copy',
  copied: 'copied',
  close: 'close',
};
const inLanguage = (language: string, slug = 'paper-out'): ShortAnswers => ({
  language,
  name: `name of ${language}`,
  review: 'none',
  date: '2026-11-30',
  labels,
  answers: { [slug]: { what: 'no paper', 'can-do': 'ask', tell: 'the staff' } },
});
const libraryIn = (...languages: string[]): Library => ({
  ...terminals,
  shortAnswers: languages.map((language) => inLanguage(language)),
});

describe('which languages there are', () => {
  test('an entry has those that name it', () => {
    const library = { ...terminals, shortAnswers: [inLanguage('ko'), inLanguage('vi', 'no-line')] };
    const languagesOf = (slug: string): string[] =>
      library.entries
        .filter((entry) => entry.slug === slug)
        .flatMap((entry) => shortAnswersOf(library, entry).map(({ language }) => language));
    expect(languagesOf('paper-out')).toEqual(['ko']);
    expect(languagesOf('no-line')).toEqual(['vi']);
    expect(languagesOf('chip-not-read')).toEqual([]);
  });

  test('a page names other languages and the simple form of its own', () => {
    const library = libraryIn('en-simple', 'ja-simple', 'ko');
    const [entry] = library.entries.filter(({ slug }) => slug === 'paper-out');
    const answers = entry ? shortAnswersOf(library, entry) : [];
    const named = (locale: string) => namedOnPage(answers, locale).map(({ language }) => language);
    expect(named('ja')).toEqual(['ja-simple', 'ko']);
    expect(named('en')).toEqual(['en-simple', 'ko']);
  });

  test('offered are those that are none of the site’s and no simple form', () => {
    const library = libraryIn('en-simple', 'en-GB', 'ko', 'zh-Hant');
    expect(terminals.site.locales).toContain('en');
    expect(offeredLanguages(library)).toEqual({
      'ko-Kore': ['ko', 'name of ko'],
      'zh-Hant': ['zh-Hant', 'name of zh-Hant'],
    });
  });
});

describe('which of them a visitor reads', () => {
  const offered = offeredLanguages(libraryIn('ko', 'pt', 'zh-Hans', 'zh-Hant'));
  test.each([
    [['ko-KR'], 'ko'],
    [['ja', 'en-US', 'ko'], 'ko'],
    [['pt-BR', 'ko'], 'pt'],
    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['ar', 'he', 'ja', 'en'], undefined],
    [['', 'not a tag', 'x'], undefined],
    [[], undefined],
  ])('of %j it is %s', (wanted, tag) => {
    expect(chooseLanguage(wanted, offered)?.[0]).toBe(tag);
  });
});

test('a short answer comes with its headings and how it was reviewed, and nothing else', () => {
  const [entry] = terminals.entries.filter(({ slug }) => slug === 'paper-out');
  const [answer] = entry ? shortAnswersOf(libraryIn('ko'), entry) : [];
  expect(answer && shortAnswerFile(answer)).toEqual({
    title: 'title',
    parts: [
      { heading: 'What', text: 'no paper' },
      { heading: 'Can do', text: 'ask' },
      { heading: 'Tell', text: 'the staff' },
    ],
    review: 'nobody has reviewed it',
    report: 'report',
    close: 'close',
  });
  expect(answer && shortAnswerFile({ ...answer, review: 'native' }).review).toBe('somebody has');
});
