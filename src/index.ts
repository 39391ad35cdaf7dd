import type { AstroIntegration } from 'astro';
import type { Dictionary } from './i18n/dictionary.ts';
import type { OwnRule } from './rules/support/rule.ts';
import { setOptions, type SiteOptions } from './loader/options.ts';

export type { Dictionary, OwnRule, SiteOptions };

/**
 * Makes a FAQ site of a content folder: `integrations: [errorFaq()]` is all that `astro.config.mjs` has
 * to say. The languages, the address and the name of the site stand in its `site.yaml`.
 * @throws during the set-up, an error that lists every problem of the content
 */
export default function errorFaq(options: SiteOptions = {}): AstroIntegration {
  setOptions(options);
  return {
    name: 'error-faq',
    hooks: {
      'astro:config:setup': async (hook) => {
        // Commands read the options without all that a build needs.
        const { setUp } = await import('./set-up.ts');
        setUp(options, hook);
      },
    },
  };
}
