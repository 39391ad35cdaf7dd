import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { proseFolder } from '../loader/layered-prose.ts';

/**
 * The prose of the entries, by `<slug>/<locale>`. Their facts come from the reader, which has
 * checked them.
 */
const faq = defineCollection({
  loader: glob({
    base: proseFolder(),
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  // Astro would store a second copy of the facts.
  schema: z.object({}),
});

export const collections = { faq };
