/** What the build tells the embedded box, which is one file for every locale. */
export interface EmbedSettings {
  /** The origins of the pages that may embed it, beside the site itself. */
  origins: string[];
  /** By locale, the source locale first. */
  locales: Record<string, EmbedLocale>;
}

/** What the box needs of one locale. */
export interface EmbedLocale {
  /** The path of its pages below the site: empty, or `en/`. */
  path: string;
  /** The version of its index. */
  edition: string;
  /** The interface texts, by key. */
  words: Record<string, string>;
}
