/** Scripts of ISO 15924 that combine several of Unicode; all others have the same name in both. */
const compound: Record<string, string[]> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** The Unicode scripts by which a language is guessed, the most specific first. */
const detectable = [
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

/** Returns the Unicode scripts a language is written in: `Hira`, `Kana` and `Hani` for `ja`. */
export function scriptsOf(locale: string): string[] {
  const { script = 'Latn' } = new Intl.Locale(locale).maximize();
  return compound[script] ?? [script];
}

/** Tells whether a text has letters of a script its language is written in. */
export function hasLettersOf(locale: string, text: string): boolean {
  return scriptsOf(locale).some((script) => has(text, script));
}

/**
 * Guesses the language of a text by its scripts: the first likely language of which the text has all
 * scripts, else the first of which it has one, else the one most often written in this script. Han
 * letters alone are Chinese if Chinese is likely, else Japanese if that is.
 */
export function guessLanguage(text: string, likely: readonly string[]): string {
  const script = detectable.find((name) => has(text, name)) ?? 'Latn';
  const candidates = likely.filter((locale) => scriptsOf(locale).includes(script));
  const complete = candidates.find((locale) => scriptsOf(locale).every((name) => has(text, name)));
  return complete ?? candidates[0] ?? new Intl.Locale(`und-${script}`).maximize().language;
}

/**
 * Returns a language with the script it is written in, which is the same for all its regions.
 * @example languageAndScript('pt-BR') // 'pt-Latn'
 */
export function languageAndScript(tag: string): string {
  const cached = written.get(tag);
  if (cached !== undefined) return cached;
  const { language, script = 'Latn' } = new Intl.Locale(tag).maximize();
  written.set(tag, `${language}-${script}`);
  return `${language}-${script}`;
}

/** Languages with their scripts, by their tags: thousands of texts are in the same hundred. */
const written = new Map<string, string>();
