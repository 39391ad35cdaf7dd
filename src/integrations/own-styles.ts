import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../reader/source/package-folder.ts';

/**
 * Adds style sheets of a project to every page. They come after the common ones, so they can set
 * custom properties; a rule for a component has to be more specific than that of the package.
 * @param files paths that begin with `./`, or names of packages
 */
export function ownStyles(files: string[]): AstroIntegration {
  const pages = `${join(packageFolder(), 'src/pages').replaceAll('\\', '/')}/`;
  return {
    name: 'own-styles',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        if (files.length === 0) return;
        const imports = files
          .map((file) => (file.startsWith('.') ? fileURLToPath(new URL(file, config.root)) : file))
          .map((file) => `\nimport ${JSON.stringify(file)};`)
          .join('');
        const transform = (code: string, id: string): string | undefined =>
          id.startsWith(pages) && id.endsWith('.astro') ? code + imports : undefined;
        updateConfig({
          vite: { plugins: [{ name: 'error-faq:own-styles', enforce: 'post', transform }] },
        });
      },
    },
  };
}
