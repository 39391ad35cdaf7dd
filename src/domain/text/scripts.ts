/** Scripts (ISO 15924) that are several together; any other one is what Unicode calls by the same name. */
const compound: Record<string, string[]> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Scripts a text is looked through for, those before that tell more. */
const told = [
  'Hira',
  'Kana',
  'Hang',
  'Hani',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Thai',
  'Deva',
  'Latn',
];

const has = (text: string, script: string): boolean =>
  new RegExp(String.raw`\p{sc=${script}}`, 'u').test(text);

/** Lists the scripts a language is written in, as Unicode calls them: `Hira`, `Kana` and `Hani` for `ja`. */
export function scriptsOf(locale: string): string[] {
  const { script = 'Latn' } = new Intl.Locale(locale).maximize();
  return compound[script] ?? [script];
}

/** Tells whether a text has letters of a script its language is written in. */
export function hasLettersOf(locale: string, text: string): boolean {
  return scriptsOf(locale).some((script) => has(text, script));
}

/**
 * Guesses the language of a text by its letters: the first of those that are likely whose scripts the
 * text has all of, else the first it has one of, else the one most often written in such letters.
 * Han letters alone are Chinese where Chinese is likely, and Japanese where that is.
 */
export function guessLanguage(text: string, likely: readonly string[]): string {
  const script = told.find((one) => has(text, one)) ?? 'Latn';
  const able = likely.filter((locale) => scriptsOf(locale).includes(script));
  const whole = able.find((locale) => scriptsOf(locale).every((one) => has(text, one)));
  return whole ?? able[0] ?? new Intl.Locale(`und-${script}`).maximize().language;
}
