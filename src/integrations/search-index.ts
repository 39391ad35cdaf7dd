import type { AstroIntegration } from 'astro';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { indexedHtml } from './indexed-html.ts';

/** The pages with prose to be found, those of entries: the answer, all messages and the background. */
const PAGES = '{faq,*/faq}/*/{,messages/,background/}index.html';
/** The numbers of sources and notes, which are not part of the sentence before them. */
const NUMBERS = ['.ef-cite', '[data-footnote-ref]', '[data-footnote-backref]'];

/** Indexes the prose of the built pages with Pagefind, which runs beside the other integrations. */
export function searchIndex(): AstroIntegration {
  let index: pagefind.PagefindIndex | undefined;
  let reading: Promise<string[]> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:generated': async ({ dir }) => {
        const created = await pagefind.createIndex({ excludeSelectors: NUMBERS });
        if (!created.index) throw failure(created.errors);
        index = created.index;
        reading = addPages(index, fileURLToPath(dir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        failAt(await reading);
        const written = await index?.writeFiles({ outputPath: `${fileURLToPath(dir)}pagefind` });
        await pagefind.close();
        failAt(written?.errors);
        logger.info('The index of the prose is written.');
      },
    },
  };
}

/**
 * Adds the pages of a site to the index, always in the same order, on which its bytes depend.
 * Resolves to the errors.
 */
async function addPages(index: pagefind.PagefindIndex, root: string): Promise<string[]> {
  const added = globSync(PAGES, { cwd: root })
    .toSorted()
    .map((sourcePath) => {
      const content = indexedHtml(readFileSync(root + sourcePath, 'utf8'));
      return index.addHTMLFile({ sourcePath, content });
    });
  return (await Promise.all(added)).flatMap(({ errors }) => errors);
}

function failAt(errors: string[] = []): void {
  if (errors.length > 0) throw failure(errors);
}

function failure(errors: string[]): Error {
  return new Error(`The search index cannot be made: ${errors.join('; ')}`);
}
