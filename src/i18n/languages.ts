/** What people of a locale call a language (BCP 47): `en` is 英語 for those who read `ja`. */
export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
