import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { shownPath } from '../../reader/source/files.ts';
import { foreignFiles, MARKER } from './site-marker.ts';

/** The folders of a project besides its content, which no command may write into. */
const project = ['.astro', '.git', 'docs', 'node_modules', 'public', 'src', 'tests'];
/** The folder in `node_modules/` that programs may write into. */
const caches = 'node_modules/.cache';

/**
 * Checks that a site may be written to `out`: to a folder that is new, empty or made by a build.
 * @param content the content folder of the site
 * @returns why it may not, and the repair; undefined if it may
 */
export function checkOutFolder(out: string, content: string): string | undefined {
  const reason = checkLocation(out, [content]) ?? refuseFolder(out);
  return reason && `The site cannot go into ${reason}`;
}

/**
 * Checks the location of something new: outside the project’s own folders and those in `inputs`.
 * Symbolic links are followed.
 * @param inputs folders besides those of the project, such as the content
 * @returns why it may not be there, and the repair; undefined if it may
 */
export function checkLocation(path: string, inputs: string[]): string | undefined {
  const shown = named(path);
  const other = 'Choose another place';
  // With a slash at its end, a path means the target of the link.
  if (isLink(resolve(path))) return `${shown}, which is a link. ${other}, or name its goal.`;
  const above = nearest(resolve(path, '..'));
  if (!isFolder(above)) return `${shown}: ${named(above)} is no folder. ${other}.`;
  const real = realPath(path);
  if (contains(real, process.cwd())) return `${shown}, which holds this project. ${other}.`;
  if (real.split(sep).some((name) => name.toLowerCase() === '.git'))
    return `${shown}, which belongs to Git. ${other}.`;
  if (liesInSite(dirname(real)))
    return `${shown}, which lies in a built site: the next build would take it away. ${other}.`;
  for (const input of [...inputs, ...project]) {
    if (!existsSync(input) || (input === 'node_modules' && isCache(real))) continue;
    const [holds, lies] = [contains(real, input), contains(input, real)];
    if (holds && lies) return `${shown}, which the project is made of. ${other}.`;
    if (holds) return `${shown}, which holds ${named(input)}/. ${other}.`;
    if (lies) return `${shown}, which lies in ${named(input)}/. ${other}.`;
  }
  return undefined;
}

/** Returns why the folder `out` may not be replaced; undefined if it may. */
function refuseFolder(out: string): string | undefined {
  const shown = named(out);
  const other = 'Choose another folder with OUT_DIR';
  if (!existsSync(out)) return undefined;
  if (!isFolder(out)) return `${shown}, which is a file. ${other}.`;
  if (statSync(out).dev !== statSync(dirname(out)).dev)
    return `${shown}/: another disk begins there, and no other folder can take its place. Choose a folder in it.`;
  const names = readdirSync(out);
  if (names.length === 0) return undefined;
  if (names.includes('.git'))
    return `${shown}/: it is a repository of its own. ${other}, and copy the site.`;
  const foreign = foreignFiles(out);
  if (foreign?.length === 0) return undefined;
  if (foreign)
    return `${shown}/: it holds ${listed(foreign)}, which no build has made. Move that away, or into public/ if it belongs to the site.`;
  if (['index.html', 'search-index', 'api'].every((name) => names.includes(name)))
    return `${shown}/ yet: it seems to hold a site of an earlier version, which did not mark what it made. Delete it once (${removal(shown)}), or choose another folder with OUT_DIR.`;
  return `${shown}/: it holds ${listed(names)}, which no build has made. ${other}, or an empty one.`;
}

/** Formats a path: relative if it is in the project, else as it is. */
function named(path: string): string {
  const seen = shownPath(path);
  return seen.startsWith('../../') ? resolve(path) : seen;
}

function listed(names: string[]): string {
  const [first = '', ...more] = names.toSorted();
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

function removal(path: string): string {
  return process.platform === 'win32' ? `rmdir /s /q "${path}"` : `rm -r '${path}'`;
}

function liesInSite(folder: string): boolean {
  return (
    existsSync(join(folder, MARKER)) || (folder !== dirname(folder) && liesInSite(dirname(folder)))
  );
}

function isCache(real: string): boolean {
  return contains(caches, real) && !contains(real, caches);
}

/** Resolves the symbolic links of a path. If it does not exist, those of its nearest existing folder. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = resolve(path, '..');
    return above === resolve(path) ? above : join(realPath(above), basename(resolve(path)));
  }
}

/** Returns the nearest existing path at or above one; a broken link exists. */
function nearest(path: string): string {
  return existsSync(path) || isLink(path) ? path : nearest(dirname(path));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Tells whether `path` is `folder` or inside it, on file systems without letter case as well. */
function contains(folder: string, path: string): boolean {
  const [wanted, name] = [identity(folder), realPath(folder)];
  for (let at = realPath(path); ; at = dirname(at)) {
    if (wanted ? identity(at) === wanted : at === name) return true;
    if (at === dirname(at)) return false;
  }
}

function identity(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}
