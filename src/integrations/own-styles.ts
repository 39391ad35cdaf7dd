import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../reader/source/package-folder.ts';

/**
 * Has every page import style sheets of a project. They stand behind those of all pages, so they set the
 * custom properties; a rule against a part of some pages has to be more specific than ours.
 * @param files paths that begin with `./`, or the names of packages
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
