import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closestMatch } from '../domain/text/closest-match.ts';
import { ContentError, diagnosticAt, type Diagnostic } from '../reader/source/diagnostic.ts';
import { quote } from '../reader/source/messages.ts';
import { packageFolder } from '../reader/source/package-folder.ts';
import { fileStart } from '../reader/source/position.ts';

/**
 * Replaces components of the package by those of a project.
 * @param components the path of each, by the name of the one it replaces
 * @throws during the set-up, an error that lists the names of no component
 */
export function ownComponents(components: Record<string, string>): AstroIntegration {
  return {
    name: 'own-components',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (Object.keys(components).length === 0) return;
        const { root } = config;
        const own = replacements(components, (path) => fileURLToPath(new URL(path, root)));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'error-faq:own-components',
                enforce: 'pre',
                async resolveId(id, importer, options) {
                  if (!id.endsWith('.astro')) return undefined;
                  const found = await this.resolve(id, importer, { ...options, skipSelf: true });
                  const replacement = found && own.get(found.id);
                  // A component may import the one it replaces.
                  return replacement === importer ? undefined : replacement;
                },
              },
            ],
          },
        });
      },
    },
  };
}

/**
 * Returns the replacements by the path of the replaced file.
 * @throws an error that lists the names of no component
 */
export function replacements(
  components: Record<string, string>,
  pathOf: (path: string) => string,
): Map<string, string> {
  const folder = join(packageFolder(), 'src/components');
  const ours = new Map(
    globSync('**/*.astro', { cwd: folder }).map((file) => [
      basename(file, '.astro'),
      join(folder, file),
    ]),
  );
  const unknown = Object.keys(components).filter((name) => !ours.has(name));
  if (unknown.length > 0)
    throw new ContentError(unknown.map((name) => problemOf(name, [...ours.keys()])));
  return new Map(
    Object.entries(components).map(([name, path]) => [ours.get(name) ?? '', pathOf(path)]),
  );
}

function problemOf(name: string, known: string[]): Diagnostic {
  const meant = closestMatch(name, known);
  return diagnosticAt(fileStart('astro.config.mjs'), {
    what: 'unknown component',
    found: `${quote(name)} in ${quote('components')}`,
    expected: 'the name of a component of error-faq',
    repair:
      meant === undefined
        ? 'look for its name in `src/components/` of the package'
        : `did you mean ${quote(meant)}?`,
  });
}
