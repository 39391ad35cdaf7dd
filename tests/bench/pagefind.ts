import { globSync, readFileSync, rmSync } from 'node:fs';
import * as pagefind from 'pagefind';
import type { Browser } from './browsers.ts';
import { measureFirst } from './finder-runs.ts';
import { askPagefind, type FoundPage } from './in-page.ts';
import type { Run } from './run.ts';
import type { Server } from './server.ts';

/** Indexes the pages of all entries of a site with the defaults of Pagefind, into a folder. */
export async function indexPages(out: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const file of globSync('faq/*/index.html', { cwd: out })) {
    const html = readFileSync(`${out}/${file}`, 'utf8');
    // Remove the hints this site gives to Pagefind, except where the main content begins.
    const content = html.replace(/ data-pagefind-(?!body)[\w-]+(?:="[^"]*")?/g, '');
    await index.addHTMLFile({ url: `/${file.replace('index.html', '')}`, content });
  }
  const written = await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
}

/**
 * Returns the first message Pagefind found in a page, else the entry; the heading of a message is
 * `<message>-name`.
 */
function keyOfPage({ entry, anchors }: FoundPage, known: Set<string>): string {
  const keys = anchors.map((anchor) => `${entry}#${anchor.replace(/-name$/, '')}`);
  return keys.find((key) => known.has(key)) ?? `${entry}#`;
}

/**
 * Asks Pagefind with its defaults over the pages of the site.
 * @param known all messages, as `entry#message`
 */
export async function runPagefind(
  browser: Browser,
  server: Server,
  queries: string[],
  known: Set<string>,
): Promise<Run> {
  await browser.open(`${server.url}search/`);
  const script = '/plain-pagefind/pagefind.js';
  const first = await measureFirst(server, () =>
    browser.run(askPagefind, { script, queries: queries.slice(0, 1) }),
  );
  const { answers } = await browser.run(askPagefind, { script, queries });
  return {
    engine: `Pagefind 1.6.0, ${browser.name}`,
    answers: answers.map(({ pages, ms }) => ({
      found: pages.map((page) => keyOfPage(page, known)),
      ms,
    })),
    ...first,
  };
}
