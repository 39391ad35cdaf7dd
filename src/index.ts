import type { AstroIntegration } from 'astro';
import type { Look, Looked, LookOptions, Sight } from './domain/readers/look.ts';
import type {
  Given,
  Read,
  Reading,
  ReadingFacts,
  ReadingFinding,
  ReadingValue,
  ReadingWords,
} from './domain/readers/reader.ts';
import type { Dictionary } from './i18n/dictionary.ts';
import type { OwnRule } from './rules/support/rule.ts';
import { setOptions, type SiteOptions } from './loader/options.ts';

export type {
  Dictionary,
  Given,
  Look,
  Looked,
  LookOptions,
  OwnRule,
  Read,
  Reading,
  ReadingFacts,
  ReadingFinding,
  ReadingValue,
  ReadingWords,
  Sight,
  SiteOptions,
};

/**
 * Returns the Astro integration that makes a FAQ site of a content folder:
 * `integrations: [errorFaq()]` is all that `astro.config.mjs` needs. The locales, the URL and the
 * name of the site are in its `site.yaml`.
 * @throws during the set-up, an error that lists every diagnostic of the content
 */
export default function errorFaq(options: SiteOptions = {}): AstroIntegration {
  setOptions(options);
  return {
    name: 'error-faq',
    hooks: {
      'astro:config:setup': async (hook) => {
        // Commands load this file for the options, and need nothing of the build.
        const { setUp } = await import('./set-up.ts');
        setUp(options, hook);
      },
    },
  };
}
