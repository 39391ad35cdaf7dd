/** A locale of the site, with the path of its home page. */
export interface Edition {
  locale: string;
  home: string;
}

/**
 * Returns the locale to speak to a visitor in: that of the path, if it is below the home page of a
 * locale with a prefix; else the first of the languages that the site has; else that of the root.
 * @param editions the locales of the site, the one at its root first
 * @param languages the languages the visitor reads, the preferred first
 * @example visitorLocale('/en/x/', [{ locale: 'ja', home: '/' }, { locale: 'en', home: '/en/' }], []) // 'en'
 */
export function visitorLocale(
  path: string,
  editions: readonly Edition[],
  languages: readonly string[],
): string | undefined {
  const [root, ...others] = editions;
  const ofPath = others.find(({ home }) => path.startsWith(home));
  const spoken = languages.flatMap((language) =>
    editions.filter(({ locale }) => languageOf(locale) === languageOf(language)),
  );
  return (ofPath ?? spoken[0] ?? root)?.locale;
}

const languageOf = (tag: string): string => tag.replace(/-.*/, '').toLowerCase();
