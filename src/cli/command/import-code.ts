import { createHash } from 'node:crypto';
import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readText } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';

/** Where code of packages is kept once it is JavaScript. */
const CACHE = 'node_modules/.cache/error-faq/code';

/**
 * Imports a module of the content. That of a package is TypeScript that Node refuses there: it is bundled first,
 * with what it imports.
 */
export async function importCode(file: string): Promise<unknown> {
  const path = resolve(file);
  return import(pathToFileURL(isPackaged(path) ? await bundled(path) : path).href);
}

const isPackaged = (path: string): boolean => path.split(sep).includes('node_modules');

async function bundled(path: string): Promise<string> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ input: path, platform: 'node' });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  const { code } = output[0];
  const name = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const made = resolve(join(CACHE, `${name}.mjs`));
  if (readText(made) !== code) replaceFile(made, code);
  return made;
}
