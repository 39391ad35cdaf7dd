import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEAD, indexFileUrl } from '../search/index/format.ts';

const SCRIPT = /<script type="module" src="([^"]+)">/g;
/** A module that another one needs before it runs, in the compact code of a built script. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)"\.\/([^"]+)"/g;
const INDEX = /<search-box data-index="([^"]+)" data-edition="([^"]+)"/;

/** Returns the modules that scripts of one folder need, theirs included, in order of discovery. */
export function modulesOf(scripts: string[], read: (name: string) => string): string[] {
  const modules = new Set(scripts);
  for (const name of modules) {
    for (const [, imported = ''] of read(name).matchAll(STATIC_IMPORT)) modules.add(imported);
  }
  return [...modules];
}

/**
 * Adds preloads to a page of results, which fetches in parallel what it would otherwise request in turn: the
 * modules that its scripts import, then the index of messages.
 * @param read returns the code of a script, by its name
 */
export function withPreloads(html: string, read: (name: string) => string): string {
  const [, index, edition] = INDEX.exec(html) ?? [];
  const scripts = [...html.matchAll(SCRIPT)].map(([, src = '']) => src);
  if (index === undefined || edition === undefined || scripts[0] === undefined) return html;
  const folder = dirname(scripts[0]);
  const names = scripts.map((src) => src.slice(folder.length + 1));
  const links = [
    ...modulesOf(names, read).map((name) => `<link rel="modulepreload" href="${folder}/${name}">`),
    `<link rel="preload" as="fetch" crossorigin href="${indexFileUrl(index, HEAD)}?${edition}">`,
  ];
  return html.replace('<title>', `${links.join('')}<title>`);
}

/** Inserts preloads into the built pages of results. */
export function searchPreloads(): AstroIntegration {
  return {
    name: 'search-preloads',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (name: string): string => readFileSync(join(root, '_astro', name), 'utf8');
        for (const page of globSync('{search,*/search}/index.html', { cwd: root })) {
          writeFileSync(root + page, withPreloads(readFileSync(root + page, 'utf8'), read));
        }
      },
    },
  };
}
