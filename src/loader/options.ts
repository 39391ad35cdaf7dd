import process from 'node:process';
import { addDictionaries } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { BuildRule, CheckRule, OwnRule } from '../rules/support/rule.ts';
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
  /**
   * Rules of your own for the content, applied after all others: by `error-faq check`, and by a build if
   * their `stage` is `build`.
   */
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

/** Lists the rules the configuration adds to those only a check applies. */
export function ownCheckRules(): CheckRule[] {
  return ownRules().flatMap((rule) =>
    rule.stage === 'build' ? [] : [{ severity: 'error', ...rule, stage: 'check', own: true }],
  );
}

/** Lists the rules the configuration adds to those a build stops on. */
export function ownBuildRules(): BuildRule[] {
  return ownRules().flatMap((rule) =>
    rule.stage === 'build' ? [{ ...rule, severity: 'error', own: true }] : [],
  );
}

function ownRules(): OwnRule[] {
  return siteOptions().rules ?? [];
}
