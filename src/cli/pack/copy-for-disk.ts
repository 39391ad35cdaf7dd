import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { indexOnDisk, pageOnDisk } from './on-disk.ts';
import { rolldown } from 'rolldown';

/**
 * Matches files that a copy does not need: for servers and search engines, those that
 * have to be fetched, and the modules that scripts are bundled from.
 */
const LEFT_OUT =
  /^(?:(?:[^/]+\/)?404\.html|_redirects|_nginx\/.*|offline-worker\.js|robots\.txt|sitemap.*\.xml|(?:ocr|pagefind)\/.*|_astro\/.*\.js)$/;
const INDEX = /(?:^|\/)search-index\/[^/]+\.json$/;
const HEAD_OF_INDEX = /(?<=^|^[^/]+\/)search-index\/index\.json$/;

/** Returns the sub-path of a built site, with a slash at its end. */
function baseOf(out: string): string {
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]*)"/.exec(home)?.[1];
  if (address === undefined)
    throw new CommandError(`The home page in ${out}/ does not say its address.`);
  return new URL(address).pathname;
}

/**
 * Makes a copy of a built site that works without a server. Returns its files by path, in order.
 * @param out the folder of the built site
 */
export async function copyForDisk(out: string): Promise<Map<string, Uint8Array>> {
  const base = baseOf(out);
  const scripts = new Set<string>();
  const copy = new Map<string, Uint8Array>();
  const put = (name: string, text: string) => copy.set(name, new TextEncoder().encode(text));
  for (const path of filesOf(out)) {
    const bytes = readFileSync(join(out, path));
    const from = dirname(path).replace(/^\.$/, '');
    const name = basename(path, '.json');
    if (path.endsWith('.html')) {
      const page = pageOnDisk(bytes.toString(), base, from);
      for (const script of scriptsIn(page)) scripts.add(join(from, script));
      put(path, page);
    } else if (INDEX.test(path)) {
      put(join(from, `${name}.js`), indexOnDisk(name, bytes.toString(), base, from));
    } else copy.set(path, bytes);
  }
  for (const path of [...scripts].sort()) put(path, await classicScript(join(out, path)));
  return copy;
}

/** Returns the script files that a page names, relative to it. */
function scriptsIn(page: string): string[] {
  return [...page.matchAll(/<script defer src="([^"]*)"/g)].map(([, src = '']) => src);
}

/** Lists the files of a built site that are copied. */
function filesOf(out: string): string[] {
  const files = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((file) => file.slice(join(out, '/').length).replaceAll('\\', '/'));
  const compressed = new Set(files.flatMap((path) => [`${path}.br`, `${path}.gz`]));
  // Of each locale: an entry may have that name as well.
  const boxes = files
    .filter((path) => HEAD_OF_INDEX.test(path))
    .map((path) => path.replace(HEAD_OF_INDEX, 'embed/'));
  return files
    .filter((path) => !LEFT_OUT.test(path) && !compressed.has(path))
    .filter((path) => !boxes.some((box) => path.startsWith(box)))
    .sort();
}

/** Takes out the lists of modules to preload: all are in the script, and a page on a disk cannot load others. */
const withoutPreloading = {
  name: 'without-preloading',
  transform: (code: string): string => code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
};

/** Bundles a built module and its imports into one classic script. */
export async function classicScript(file: string): Promise<string> {
  const bundle = await rolldown({
    input: file,
    transform: { define: { 'import.meta': '{}' } },
    plugins: [withoutPreloading],
    // It would warn about exports without an importer.
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  return output[0].code;
}
