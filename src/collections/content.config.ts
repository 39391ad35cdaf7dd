import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from '../loader/options.ts';

/**
 * The prose of the entries, by `<slug>/<locale>`. Their facts come from the reader, which has
 * checked them.
 */
const faq = defineCollection({
  loader: glob({
    base: `${contentFolder()}/faq`,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  // Astro would store a second copy of the facts.
  schema: z.object({}),
});

export const collections = { faq };
