import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

/** Indexes the prose of the built pages with Pagefind, which runs beside the other integrations. */
export function searchIndex(): AstroIntegration {
  let index: pagefind.PagefindIndex | undefined;
  let reading: ReturnType<pagefind.PagefindIndex['addDirectory']> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:generated': async ({ dir }) => {
        const created = await pagefind.createIndex();
        if (!created.index) throw failure(created.errors);
        index = created.index;
        // Only the pages of entries have prose to be found.
        const glob = '{faq,*/faq}/*/index.html';
        reading = index.addDirectory({ path: fileURLToPath(dir), glob });
      },
      'astro:build:done': async ({ dir, logger }) => {
        failAt((await reading)?.errors);
        const written = await index?.writeFiles({ outputPath: `${fileURLToPath(dir)}pagefind` });
        await pagefind.close();
        failAt(written?.errors);
        logger.info('The index of the prose is written.');
      },
    },
  };
}

function failAt(errors: string[] = []): void {
  if (errors.length > 0) throw failure(errors);
}

function failure(errors: string[]): Error {
  return new Error(`The search index cannot be made: ${errors.join('; ')}`);
}
