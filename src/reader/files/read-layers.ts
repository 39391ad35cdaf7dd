import { dirname, isAbsolute, join, resolve } from 'node:path';
import { readYaml } from './read-data.ts';
import { valueAt } from '../schema/walk.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { isThere, shownPath } from '../source/files.ts';
import { quote } from '../source/messages.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { layeredFile } from '../layers/layered-file.ts';

/** The folders a content is made of. */
export interface Layers {
  /** The content folders, the lowest first; the last is that of the site itself. */
  folders: string[];
  /** The layer that could not be found, if any. */
  diagnostics: ReaderDiagnostic[];
}

/** Returns the layers of a content folder: what its `site.yaml` names as `base`, what that names, and itself. */
export function readLayers(folder: string): Layers {
  const folders = [folder];
  for (;;) {
    const [lowest = folder] = folders;
    const { yaml } = readYaml(layeredFile([lowest], 'site.yaml'));
    const base = valueAt(yaml?.data, ['base']);
    if (!yaml || typeof base !== 'string' || base === '') return { folders, diagnostics: [] };
    const below = findBase(lowest, base);
    const known = folders.map((each) => resolve(each));
    if (below === undefined || known.includes(resolve(below))) {
      const missing = diagnosticAt(yaml.at(['base']), {
        rule: 'layers-fit-together',
        what:
          below === undefined ? 'content below not found' : 'content below is this content itself',
        found: quote(base),
        expected: 'a package with content that is installed, or the path of a content folder',
        repair: isPath(base) ? 'correct the path' : `install it: \`npm install ${base}\``,
      });
      return { folders, diagnostics: [missing] };
    }
    folders.unshift(below);
  }
}

function isPath(base: string): boolean {
  return base.startsWith('.') || isAbsolute(base);
}

/** Returns the content folder that a `base` means: relative to the folder that names it, or in a package. */
function findBase(folder: string, base: string): string | undefined {
  if (isPath(base)) {
    const path = isAbsolute(base) ? base : join(folder, base);
    return isThere(join(path, 'site.yaml')) ? path : undefined;
  }
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, 'node_modules', base, 'content');
    if (isThere(join(path, 'site.yaml'))) return shownPath(path);
    if (at === dirname(at)) return undefined;
  }
}
