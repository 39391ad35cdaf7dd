import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { packageFolder } from '../reader/source/package-folder.ts';
import { indexFileUrl, HEAD, type Head } from '../search/index/format.ts';
import { indexVersionOf } from '../search/index/library-index.ts';

/**
 * The pages that are precached in every locale: home, search results, and the page for lost
 * connections.
 */
const PAGES = ['', 'search/', 'offline/'];

/** Matches the script that is loaded with the first picture, and not before. */
const FOR_PICTURES = /^_astro\Wread-pictures\./;

/**
 * Returns the files a search needs, by address below the root of the site. The parts for other languages are
 * megabytes: a browser keeps those it has fetched.
 */
function filesOf(root: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const put = (address: string, file: string): void =>
    void files.set(address, readFileSync(join(root, file)));
  const scripts = globSync('_astro/*', { cwd: root });
  for (const script of scripts.filter((name) => !FOR_PICTURES.test(name))) put(script, script);
  for (const head of globSync(`{,*/}${indexFileUrl('search-index/', HEAD)}`, { cwd: root })) {
    const locale = join(dirname(head), '../').replace(/^\.\//, '');
    const bytes = readFileSync(join(root, head));
    put(`${head}?${indexVersionOf(bytes)}`, head);
    const { rest } = JSON.parse(bytes.toString()) as Head;
    if (rest) {
      const file = join(dirname(head), indexFileUrl('', rest.file));
      put(file, file);
    }
    for (const page of PAGES) put(locale + page, `${locale}${page}index.html`);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Returns the subresource integrity hash of a file. */
const integrityOf = (bytes: Buffer): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** Bundles the code of a worker, with values that the build defines. */
async function workerCode(name: string, values: Record<string, unknown>): Promise<string> {
  const bundle = await rolldown({
    input: join(packageFolder(), `src/components/offline/${name}.ts`),
    transform: {
      define: Object.fromEntries(
        Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]),
      ),
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

/**
 * Writes the service worker of a built site: the one that caches the search and visited pages, or
 * the one that removes it.
 * @param root the folder of the site, with a slash at its end
 */
export async function writeWorker(root: string, on: boolean): Promise<void> {
  const files = [...filesOf(root)].map(([address, bytes]) => [address, integrityOf(bytes)]);
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  const values = { FILES: Object.fromEntries(files), BUILD: hash.slice(0, 16) };
  const code = await workerCode(on ? 'worker' : 'worker-off', values);
  writeFileSync(join(root, 'offline-worker.js'), code);
}

/**
 * Writes the service worker into the site.
 * @param on whether the site is cached
 */
export function offlineWorker(on: boolean): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: { 'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir), on) },
  };
}
