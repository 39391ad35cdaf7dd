import type { AstroIntegration } from 'astro';
import { globSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Moves the page for unknown addresses of each locale to where servers look for it, such as
 * `en/404.html`: Astro does so with that of the root only.
 */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('*/404/index.html', { cwd: root })) {
          const folder = dirname(join(root, file));
          renameSync(join(root, file), `${folder}.html`);
          rmdirSync(folder);
        }
      },
    },
  };
}
