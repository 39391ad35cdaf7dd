import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  normalize,
  normalizeLines,
  normalizeWords,
} from '../../../../src/search/text/normalize.ts';

/** Pieces that have rules of their own, in any order: marks, sigmas, kana, addresses, braces. */
const awkward = fc.constantFrom(
  ...'İı\u0307ΣςϹ\u3099\u309a゛へ力一ーｰりサバﾊﾞ\u1100\u1161⒈…½\u200b\ufe0f \ra1.-/:{}😀、',
  ...['サーバー', 'com', '://', '\ud800', '\udc00'],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(awkward, { maxLength: 20 }).map((parts) => parts.join('')),
);
/** Texts of ASCII and Japanese, line breaks and braces among them. */
const usual = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'サーバー',
        'サーバ',
        'ー',
        '{host}',
        '{a',
        '}:80',
        'com',
        '://',
        'りカ力一へ',
      ),
      fc.integer({ min: 0, max: 0x7f }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0x3000, max: 0x30ff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...'漢字！（），；？。「」〇々〆'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));
/** Texts in which nothing can be an address or a placeholder: inside those, a space matters. */
const plain = anything.filter((text) => !/[.:{]/.test(text.normalize('NFKC')));
/** Letters that come back from upper case. ß does not (SS), nor do ı (I), ᾀ (ἈΙ) and ligatures. */
const reversible = anything.map((text) =>
  [...text].filter((one) => one.toUpperCase().toLowerCase() === one.toLowerCase()).join(''),
);

const always = (texts: fc.Arbitrary<string>, check: (text: string) => void) =>
  fc.assert(
    fc.property(texts, (text) => void check(text)),
    { numRuns: 1000 },
  );

describe('for every string', () => {
  test('the normal form is its own normal form', () => {
    always(anything, (text) => {
      expect(normalize(normalize(text))).toBe(normalize(text));
      expect(normalizeWords(normalizeWords(text))).toBe(normalizeWords(text));
    });
  });

  test('the normal form holds letters, digits and marks only', () => {
    always(anything, (text) => expect(normalize(text)).toMatch(/^[\p{L}\p{N}\p{M}]*$/u));
  });

  test('usual letters are normalised as they are among others', () => {
    // The letter ö, which is not among the usual ones, has all steps taken.
    always(usual, (text) => expect(normalize(`${text} ö`)).toBe(`${normalize(text)}ö`));
  });

  test('lines are normalised together as they are one by one', () => {
    const lines = fc.array(fc.oneof(usual, anything), { maxLength: 8 });
    fc.assert(
      fc.property(lines, (some) => {
        expect(normalizeLines(some)).toEqual(some.map(normalize));
      }),
    );
  });

  test('compatibility forms make no difference', () => {
    always(anything, (text) => expect(normalize(text.normalize('NFKC'))).toBe(normalize(text)));
  });

  test('lower case makes no difference', () => {
    always(anything, (text) => expect(normalize(text.toLowerCase())).toBe(normalize(text)));
  });

  test('upper case makes no difference, where it can be undone', () => {
    always(reversible, (text) => expect(normalize(text.toUpperCase())).toBe(normalize(text)));
  });

  test.each([
    ['spaces', ' '],
    ['wide spaces', '\u3000'],
    ['line breaks', '\n'],
    ['line breaks of Windows', '\r\n'],
    ['tabs', '\t'],
    ['zero-width spaces', '\u200b'],
    ['word joiners', '\u2060'],
    ['byte order marks', '\ufeff'],
    ['soft hyphens', '\u00ad'],
    ['variation selectors', '\ufe0f'],
  ])('%s between its characters make no difference', (_, between) => {
    always(plain, (text) => {
      expect(normalize([...text].join(between))).toBe(normalize(text));
    });
  });
});

test('full-width and half-width ASCII are the same, addresses and placeholders included', () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  always(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
    expect(normalize(wide(text))).toBe(normalize(text));
    expect(normalize(wide(text).replaceAll(' ', '\u3000'))).toBe(normalize(text));
  });
});

test.each(['a.', 'a-', 'a+b.', 'a://', '{a', '1.', 'サーバー', '\ud800', '(', '\\'])(
  '20,000 characters of %j take less than a second',
  (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    const start = performance.now();
    normalize(text);
    normalizeWords(text);
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
