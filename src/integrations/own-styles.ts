import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identityStyles } from '../domain/theme/identity-styles.ts';
import type { Site } from '../schemas/site.ts';
import { packageFolder } from '../reader/source/package-folder.ts';
import { virtualModule } from './virtual-module.ts';

const IDENTITY = 'virtual:identity.css';

/**
 * Adds styles of a project to every page: its colours, then its style sheets. They come after the common ones, so
 * they can set custom properties; a rule for a component has to be more specific than that of the package.
 * @param files paths that begin with `./`, or names of packages
 */
export function ownStyles(site: Site, files: string[]): AstroIntegration {
  const pages = `${join(packageFolder(), 'src/pages').replaceAll('\\', '/')}/`;
  return {
    name: 'own-styles',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const code = identityStyles(site);
        const sheets = [
          ...(code === '' ? [] : [IDENTITY]),
          ...files.map((file) =>
            file.startsWith('.') ? fileURLToPath(new URL(file, config.root)) : file,
          ),
        ];
        if (sheets.length === 0) return;
        const imports = sheets.map((sheet) => `\nimport ${JSON.stringify(sheet)};`).join('');
        const transform = (page: string, id: string): string | undefined =>
          id.startsWith(pages) && id.endsWith('.astro') ? page + imports : undefined;
        updateConfig({
          vite: {
            plugins: [
              { name: 'error-faq:own-styles', enforce: 'post', transform },
              virtualModule(IDENTITY, () => ({ code })),
            ],
          },
        });
      },
    },
  };
}
