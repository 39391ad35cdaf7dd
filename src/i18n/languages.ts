const names = new Map<string, Intl.DisplayNames>();

/** What people of a locale call a language (BCP 47): `en` is 英語 for those who read `ja`. */
export function languageName(language: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  names.set(locale, known);
  return known.of(language) ?? language;
}
