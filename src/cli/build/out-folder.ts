import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { shownPath } from '../../reader/source/files.ts';
import { foreignFiles, MARKER } from './site-marker.ts';

/** What a project is made of besides its content: nothing a command makes may get in there. */
const project = ['.astro', '.git', 'docs', 'node_modules', 'public', 'src', 'tests'];
/** The part of `node_modules/` that is for what programs make. */
const caches = 'node_modules/.cache';

/**
 * Says why a site may not be put into `out`, and what to do; nothing if it may. A site may take the place
 * of nothing, of an empty folder and of a site a build has made. Looks, and changes nothing.
 * @param content the content tree the site is made of
 */
export function refuseOut(out: string, content: string): string | undefined {
  const reason = refusePlace(out, [content]) ?? refuseFolder(out);
  return reason && `The site cannot go into ${reason}`;
}

/**
 * Says why something new may not be put at `path` because of where that is, and what to do; nothing if
 * it may. Links on the way are followed, so that a place is known by any of its names.
 * @param inputs what it may not get into besides the project itself, such as the content
 */
export function refusePlace(path: string, inputs: string[]): string | undefined {
  const shown = named(path);
  const other = 'Choose another place';
  // A slash at the end would name its goal.
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

/** Says why what lies at `out` may not be replaced by a site. */
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

/** A path inside the project as seen from there, any other as it is. */
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

/** The path without links; where there is nothing yet, that of the nearest folder and the rest of the name. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = resolve(path, '..');
    return above === resolve(path) ? above : join(realPath(above), basename(resolve(path)));
  }
}

/** The nearest thing at or above a path that is there, be it a link that leads nowhere. */
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

/** Whether `path` is `folder` or lies in it, by whatever name: also where letter case makes no difference. */
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
