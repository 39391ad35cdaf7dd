import { describe, expect, test } from 'vitest';
import {
  explainIn,
  inOrder,
  spellingsOf,
  compileGlossary,
} from '../../../../src/domain/library/glossary.ts';
import { term, type Term } from '../../../../src/schemas/term.ts';
import { terminals } from '../terminals.ts';

/** A term by its English spellings or, after a slash, its Japanese ones. */
const entryOf = (id: string, spellings: string, plain = false): Term => {
  const [en = [], ja = en] = spellings.split('/').map((list) => list.split(','));
  const [name = '', ...also] = en;
  const [jaName = '', ...jaAlso] = ja;
  return term.parse({
    id,
    name: { en: name, ja: jaName },
    also: { en: also, ja: jaAlso },
    meaning: { en: 'A thing.', ja: 'もの。' },
    plain,
  });
};

const glossary = [
  entryOf('chip', 'chip,chips/ICチップ'),
  entryOf('card', 'card/カード', true),
  entryOf('chip-card', 'chip card,Chip Card/ICチップ付きカード'),
  entryOf('pin', 'PIN,P.I.N./暗証番号,PIN'),
  entryOf('number', 'number/番号'),
];

/** A text as it is shown, each term that is explained in brackets, with its id where another follows. */
function marked(text: string, locale = 'en', explained = new Set<string>()): string {
  const words = compileGlossary(glossary, locale);
  if (!words) throw new Error('The glossary is empty');
  const stretches = explainIn(text, words, explained);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  return stretches
    .map((stretch) => (stretch.term ? `[${stretch.text}=${stretch.term}]` : stretch.text))
    .join('');
}

describe('a term is marked', () => {
  test.each([
    ['where it first stands, once', 'A chip, the chip.', 'A [chip=chip], the chip.'],
    ['once, whichever of its spellings follow', 'Two chips, a chip.', 'Two [chips=chip], a chip.'],
    ['at the start of a sentence', 'Chips wear out.', '[Chips=chip] wear out.'],
    ['at either end of the text', 'PIN', '[PIN=pin]'],
    ['as the longer one that begins there', 'Your chip card', 'Your [chip card=chip-card]'],
    ['where its line is broken', 'a chip\ncard', 'a [chip\ncard=chip-card]'],
    ['before an apostrophe or a bracket', '(PIN)’s', '([PIN=pin])’s'],
    ['with signs that mean something in patterns', 'A P.I.N.', 'A [P.I.N.=pin]'],
  ])('%s', (_, text, shown) => {
    expect(marked(text)).toBe(shown);
  });

  test.each([
    ['after another word, without a space', '短いPINを', '短い[PIN=pin]を'],
    ['inside running text', '次に番号を押す', '次に[番号=number]を押す'],
    ['but not inside a longer term', '暗証番号と番号', '[暗証番号=pin]と[番号=number]'],
  ])('in Japanese %s', (_, text, shown) => {
    expect(marked(text, 'ja')).toBe(shown);
  });
});

describe('a term is left alone', () => {
  test.each([
    ['inside another word', 'chipped, microchip'],
    ['in a compound', 'chip-based, PIN_2, PIN2'],
    ['an abbreviation in small letters', 'a pin'],
    ['the abbreviation of another case', 'Pin, Pins'],
    ['where it is plain', 'a card'],
    ['in quotation marks', 'it says “Chip error”'],
  ])('%s: %s', (_, text) => {
    expect(marked(text)).toBe(text);
  });

  test.each(['「ICチップ」と出ます', '『暗証番号を入力』'])(
    'in Japanese quotation marks: %s',
    (text) => {
      expect(marked(text, 'ja')).toBe(text);
    },
  );

  test('inside a longer one that is plain or explained before', () => {
    const explained = new Set(['pin']);
    expect(marked('暗証番号', 'ja', explained)).toBe('暗証番号');
    expect([...explained]).toEqual(['pin']);
  });
});

test('what is explained is noted in order of appearance, across texts', () => {
  const explained = new Set<string>();
  marked('A PIN', 'en', explained);
  expect(marked('The PIN and the chip', 'en', explained)).toBe('The PIN and the [chip=chip]');
  expect([...explained]).toEqual(['pin', 'chip']);
});

test('an empty glossary has no words', () => {
  expect(compileGlossary([], 'en')).toBeUndefined();
});

test('the spellings of a term are its name, other words and forms of a locale', () => {
  const [chip, centre] = terminals.glossary;
  expect(chip && spellingsOf(chip, 'en')).toEqual(['chip', 'chips']);
  expect(chip && spellingsOf(chip, 'ja')).toEqual(['ICチップ']);
  expect(centre && spellingsOf(centre, 'en')).toEqual(['payment centre', 'clearing house']);
});

test('the source language keeps the order of the file, translations go by name', () => {
  const ids = (locale: string, source: string) =>
    inOrder(glossary, locale, source).map(({ id }) => id);
  expect(ids('ja', 'ja')).toEqual(['chip', 'card', 'chip-card', 'pin', 'number']);
  expect(ids('en', 'ja')).toEqual(['card', 'chip', 'chip-card', 'number', 'pin']);
});
