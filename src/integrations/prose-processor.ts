import { satteri } from '@astrojs/markdown-satteri';
import { proseFeatures } from '../reader/mdx/tree.ts';
import type { Term } from '../schemas/term.ts';
import { explainedTerms } from './explained-terms.ts';
import { picturesInProse } from './pictures-in-prose.ts';

/**
 * Returns the processor by which Astro compiles prose to pages. It is the parser of the reader with the
 * same options, so that a page shows what was checked.
 */
export function proseProcessor(glossary: Term[]): ReturnType<typeof satteri> {
  return satteri({
    features: proseFeatures,
    mdastPlugins: [picturesInProse, explainedTerms(glossary)],
  });
}
