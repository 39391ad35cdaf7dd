import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { readLayers } from '../reader/files/read-layers.ts';
import { listFolder, readText } from '../reader/source/files.ts';
import type { ContentTree } from '../reader/tree/types.ts';
import { contentFolder } from './options.ts';

/**
 * Returns the folder of the prose that Astro compiles, `<slug>/<locale>.mdx`: that of the content, or of content in
 * layers one in which the layers are put together.
 */
export function proseFolder(): string {
  const content = contentFolder();
  if (readLayers(content).folders.length === 1) return `${content}/faq`;
  const name = createHash('sha256').update(resolve(content)).digest('hex').slice(0, 8);
  return join(process.env['CACHE_DIR'] ?? '.astro', 'prose', name);
}

/** Writes the prose of content in layers to its folder, and removes what is gone; does nothing with one layer. */
export function writeLayeredProse({ layers, entries }: ContentTree): void {
  if (layers.length === 1) return;
  const folder = proseFolder();
  const slugs = new Set(entries.map(({ slug }) => slug));
  for (const old of listFolder(folder).folders)
    if (!slugs.has(old)) rmSync(join(folder, old), { recursive: true });
  for (const { slug, files } of entries) {
    for (const [locale, { body }] of files) {
      const path = join(folder, slug, `${locale}.mdx`);
      if (!body || readText(path) === body.tree.text) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body.tree.text);
    }
  }
}
