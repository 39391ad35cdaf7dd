import process from 'node:process';
import { addDictionaries } from '../i18n/dictionaries.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { BuildRule, CheckRule, OwnRule } from '../rules/support/rule.ts';
import { globalCache } from '../reader/source/cache.ts';

/** What a project says of its site in `astro.config.mjs`. Paths are relative to the project. */
export interface SiteOptions {
  /** The content tree; `content` if left out. The variable `CONTENT_DIR` has the last word. */
  content?: string;
  /** Whether entries show their earlier revisions; what `site.yaml` says if left out. */
  history?: boolean;
  /** Whether browsers keep the search and the visited pages; what `site.yaml` says if left out. */
  offline?: boolean;
  /**
   * More languages of the interface, or other words for one there is, each a whole dictionary by its
   * language tag: `{ de: germanDictionary }`. The keys are those of `src/i18n/locales/ja.json`.
   */
  locales?: Record<string, Dictionary>;
  /**
   * Rules of your own for the content, applied after all others: by `error-faq check`, and by a build if
   * their `stage` is `build`.
   */
  rules?: OwnRule[];
  /**
   * Style sheets of your own, which stand behind those of all pages: `['./src/own.css']`. A rule against a
   * part of some pages has to be more specific than ours.
   */
  customCss?: string[];
  /** Components of your own by the name of the one each replaces: `{ Footer: './src/Footer.astro' }`. */
  components?: Record<string, string>;
}

const cache = globalCache<{ options: SiteOptions }>('options');

/**
 * Records what the configuration says, for this whole process.
 * @throws when one of its dictionaries is incomplete
 */
export function setOptions(options: SiteOptions): void {
  addDictionaries(options.locales ?? {});
  cache.options = options;
}

/** What the configuration says; nothing where there is none. */
export function siteOptions(): SiteOptions {
  return cache.options ?? {};
}

/** The content tree this run is about. */
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
