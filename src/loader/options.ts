import process from 'node:process';
import { addDictionaries } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { CheckRule, OwnRule } from '../rules/support/rule.ts';
import { globalCache } from '../reader/source/cache.ts';

/** The options of a site in `astro.config.mjs`. Paths are relative to the project. */
export interface SiteOptions {
  /** The content folder, `content` by default. The environment variable `CONTENT_DIR` overrides it. */
  content?: string;
  /** Whether entries show their earlier revisions; by default as in `site.yaml`. */
  history?: boolean;
  /** Whether browsers store the search and visited pages; by default as in `site.yaml`. */
  offline?: boolean;
  /**
   * Complete dictionaries of the interface by language tag, `{ de: germanDictionary }`, to add a
   * language or replace one. The keys are those of `src/i18n/locales/ja.json`.
   */
  locales?: Record<string, Dictionary>;
  /** Your own rules for the content, which `error-faq check` applies after all others. */
  rules?: OwnRule[];
  /**
   * Your own style sheets, loaded after those of all pages: `['./src/own.css']`. To override the style
   * of a part that only some pages have, a selector has to be more specific than ours.
   */
  customCss?: string[];
  /** Your own components, by the name of the one each replaces: `{ Footer: './src/Footer.astro' }`. */
  components?: Record<string, string>;
}

const cache = globalCache<{ options: SiteOptions }>('options');

/**
 * Sets the options for this process.
 * @throws if a dictionary is incomplete
 */
export function setOptions(options: SiteOptions): void {
  addDictionaries(options.locales ?? {});
  cache.options = options;
}

/** Returns the options of this process; empty if none are set. */
export function siteOptions(): SiteOptions {
  return cache.options ?? {};
}

/** Returns the folder of the content tree. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] ?? siteOptions().content ?? 'content';
}

/** Returns the rules that the options add to ours. */
export function ownRules(): CheckRule[] {
  return (siteOptions().rules ?? []).map((rule) => ({
    severity: 'error',
    ...rule,
    stage: 'check',
    own: true,
  }));
}
