import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

/** Indexes the prose of the built pages, so that a question in words finds its page. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
        // The pages of entries: no other one has prose to be found.
        await index.addDirectory({ path, glob: '{faq,*/faq}/*/index.html' });
        const written = await index.writeFiles({ outputPath: `${path}pagefind` });
        await pagefind.close();
        if (written.errors.length > 0) throw new Error(written.errors.join('; '));
        logger.info('The index of the prose is written.');
      },
    },
  };
}
