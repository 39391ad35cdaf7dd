import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { style } from '../../src/schemas/style.ts';
import { findPhrase } from '../../src/rules/support/phrases.ts';
import { findReplacedWords } from '../../src/rules/editorial/terms-are-consistent.ts';

const { terms, never, denials } = style.parse(parse(readFileSync('content/style.yaml', 'utf8')));
const rivals = (locale: string) => terms.filter((term) => term.locale === locale);

describe('the words of style.yaml do not contradict each other', () => {
  test.each(terms.map((term) => [term.use, term] as const))('%s', (use, term) => {
    const objections = rivals(term.locale).flatMap((rival) => findReplacedWords(use, rival));
    expect(objections).toEqual([]);
    for (const word of term['instead-of']) {
      expect(findReplacedWords(`、${word}、`, term).map(({ found }) => found)).toEqual([word]);
    }
  });
});

test('each word is replaced by one word only', () => {
  const words = terms.flatMap((term) => term['instead-of'].map((word) => `${term.locale} ${word}`));
  expect(words).toEqual([...new Set(words)]);
});

test('no piece of forbidden advice is its own denial', () => {
  for (const { text, locale } of never) {
    const words = locale ? (denials[locale] ?? []) : [];
    expect(words.filter((word) => findPhrase(text, word).length > 0)).toEqual([]);
  }
});
