import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { isRecord } from '../../reader/schema/walk.ts';
import { CommandError } from '../command/command-error.ts';

/** The content that a new site adds to. */
export interface BaseContent {
  /** The field `base` of its site.yaml. */
  base: string;
  /** Its languages, the source first; undefined if they cannot be known before it is installed. */
  locales?: string[];
  /** What npm has to install, by name; nothing for a folder. */
  dependencies: Record<string, string>;
}

const NAME = /^((?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*)(?:@(.+))?$/;

/**
 * Finds out what a new site adds to.
 * @param pack a folder with content, a packed package (`.tgz`), or the name of one, with its version if wanted
 * @param content the content folder of the new site
 * @param project the folder of its package.json
 * @throws CommandError if it is none of these
 */
export function baseContent(pack: string, content: string, project: string): BaseContent {
  const path = (from: string): string => relativePath(from, pack);
  if (existsSync(join(pack, 'site.yaml'))) {
    const site = readFileSync(join(pack, 'site.yaml'), 'utf8');
    return { base: path(content), ...localesIn(site), dependencies: {} };
  }
  if (/\.(?:tgz|tar\.gz)$/.test(pack) && existsSync(pack) && statSync(pack).isFile()) {
    const files = packedFiles(readFileSync(pack));
    const manifest: unknown = JSON.parse(files.get('package/package.json') ?? '{}');
    const name = isRecord(manifest) ? manifest['name'] : undefined;
    const site = files.get('package/content/site.yaml');
    if (typeof name === 'string' && site !== undefined)
      return { base: name, ...localesIn(site), dependencies: { [name]: `file:${path(project)}` } };
    throw new CommandError(`${pack} is no package of content: it has no content/site.yaml.`);
  }
  const [, name, version = '*'] = NAME.exec(pack) ?? [];
  if (name !== undefined && !existsSync(pack))
    return { base: name, dependencies: { [name]: version } };
  throw new CommandError(
    `${pack} is no content to add to: name a package, its .tgz, or a folder with site.yaml.`,
  );
}

function localesIn(site: string): Pick<BaseContent, 'locales'> {
  const data: unknown = parse(site);
  const locales = isRecord(data) ? data['locales'] : undefined;
  return Array.isArray(locales) ? { locales: locales.map(String) } : {};
}

/** Returns a path from a folder, with forward slashes and a dot at its start. */
function relativePath(from: string, to: string): string {
  const path = relative(resolve(from), resolve(to)).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** The size of a block of a tar file, in bytes. */
const BLOCK = 512;

/** Returns the texts of the files in a packed package, by path (POSIX.1-1988, `ustar`). */
function packedFiles(packed: Uint8Array): Map<string, string> {
  const tar = gunzipSync(packed);
  const files = new Map<string, string>();
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0;) {
    const text = (from: number, to: number): string =>
      tar.toString('utf8', at + from, at + to).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 136), 8);
    files.set(text(0, 100), tar.toString('utf8', at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
