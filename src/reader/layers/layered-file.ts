import { join } from 'node:path';
import { isThere } from '../source/files.ts';
import { replaced, type Merge } from './merge-data.ts';

/** A data file that each layer of a content may have, and how they are merged. */
export interface LayeredFile {
  /** One path for each layer, the lowest first; at least one. */
  paths: string[];
  merge: Merge;
}

/**
 * Returns the file of a name in all layers.
 * @param folders the layers, the lowest first; none if `name` is a whole path
 */
export function layeredFile(
  folders: readonly string[],
  name: string,
  merge: Merge = replaced,
): LayeredFile {
  return {
    paths: folders.length > 0 ? folders.map((folder) => join(folder, name)) : [name],
    merge,
  };
}

/** Returns the path in the uppermost layer: where an author of the site writes. */
export function topOf(path: string | LayeredFile): string {
  return typeof path === 'string' ? path : (path.paths.at(-1) ?? '');
}

/** Tells whether no layer has the file. */
export function isMissing(path: string | LayeredFile): boolean {
  return !(typeof path === 'string' ? [path] : path.paths).some(isThere);
}
