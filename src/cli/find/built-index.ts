import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { indexFileUrl, HEAD, type Head } from '../../search/index/format.ts';
import type { Finder } from '../../search/index/types.ts';
import { openIndex } from '../../search/query/open.ts';
import { CommandError } from '../command/command-error.ts';

const folderIn = (root: string): string => join(root, 'search-index', '/');
const headIn = (root: string): string => indexFileUrl(folderIn(root), HEAD);

/** Tells whether there is a message index of a built site. */
export function hasBuiltIndex(out: string): boolean {
  return existsSync(headIn(out));
}

/**
 * Returns the path of the first file of the message index, which each build writes anew.
 * @throws CommandError if there is no built site
 */
export function builtIndexFile(out: string): string {
  if (hasBuiltIndex(out)) return headIn(out);
  throw new CommandError(`There is no site in ${out}/ yet. To build it: ${commandLine('build')}`);
}

/** Returns the locales of a built site, the source locale first. */
export function builtLocales(out: string): string[] {
  return [...languagesOf(out).keys()];
}

/** Returns the index folder of each locale of a built site, the source locale first. */
function languagesOf(out: string): Map<string, string> {
  const below = readdirSync(out, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => join(out, name));
  const roots = [out, ...below].filter((root) => existsSync(headIn(root)));
  return new Map(
    roots.map((root) => {
      const { locale } = JSON.parse(readFileSync(headIn(root), 'utf8')) as Head;
      return [locale, folderIn(root)];
    }),
  );
}

/**
 * Opens the message index of a built site: the files its visitors load.
 * @param language the locale of the pages to find; the source locale if undefined
 * @throws CommandError if there is no such index
 */
export async function openBuiltIndex(out: string, language?: string): Promise<Finder> {
  builtIndexFile(out);
  const languages = languagesOf(out);
  const folder = language === undefined ? folderIn(out) : languages.get(language);
  if (folder === undefined) {
    const available = [...languages.keys()].join(', ');
    throw new CommandError(
      `The site in ${out}/ is not in “${language ?? ''}”; it is in ${available}.`,
    );
  }
  return openIndex(async (name) => {
    const { buffer, byteOffset, byteLength } = await readFile(indexFileUrl(folder, name));
    return buffer.slice(byteOffset, byteOffset + byteLength);
  });
}
