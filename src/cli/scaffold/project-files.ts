import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nameFrom } from '../../domain/urls/permanent-names.ts';
import { ownPackage, packageFolder } from '../../reader/source/package-folder.ts';

/** Where a project gets this package from. */
export interface Origin {
  /** The version range or path in its package.json. */
  spec: string;
  /** A command that has to be run before `npm install`. */
  before?: string;
}

/**
 * Returns the files of a project besides its content, by path.
 * @param more what it depends on besides, by name
 */
export function projectFiles(
  folder: string,
  { spec }: Origin,
  more: Record<string, string> = {},
): [path: string, text: string][] {
  const manifest = {
    name: nameFrom(basename(resolve(folder))) || 'faq',
    private: true,
    type: 'module',
    scripts: { dev: 'error-faq dev', build: 'error-faq build', check: 'error-faq check' },
    dependencies: { astro: ownPackage().peerDependencies.astro, 'error-faq': spec, ...more },
  };
  return [
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    [
      'astro.config.mjs',
      "import errorFaq from 'error-faq';\n\nexport default { integrations: [errorFaq()] };\n",
    ],
    ['.gitignore', 'node_modules/\ndist/\ndist.*/\n.astro/\nerror-faq-offline.zip\n'],
  ];
}

/**
 * Returns where a new project can get this package from: the same place as the project this one is
 * installed in, or a tarball that is packed from the repository first.
 */
export function originFor(folder: string): Origin {
  const { version } = ownPackage();
  const modules = dirname(packageFolder());
  if (basename(modules) !== 'node_modules') {
    const before = `npm pack --pack-destination ${shellWord(folder)}`;
    return { spec: `file:error-faq-${version}.tgz`, before };
  }
  const spec = specIn(join(dirname(modules), 'package.json')) ?? `^${version}`;
  const [, path] = /^file:(.*)/.exec(spec) ?? [];
  if (path === undefined) return { spec };
  const file = relative(resolve(folder), resolve(dirname(modules), path));
  return { spec: `file:${file.split(sep).join('/')}` };
}

function specIn(file: string): string | undefined {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Partial<
    Record<'dependencies' | 'devDependencies', Record<string, string>>
  >;
  return { ...devDependencies, ...dependencies }['error-faq'];
}

/** Quotes a word for a shell if that is needed. */
export function shellWord(text: string): string {
  return /^[\w./\\:~-]+$/.test(text) ? text : JSON.stringify(text);
}
