import type { AstroIntegration } from 'astro';
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../reader/source/package-folder.ts';
import { mediaTypes } from './media-types.ts';

/**
 * Adds the public files of the package, such as its icon, unless the project has a file of that
 * name in its `public/`.
 */
export function publicFiles(): AstroIntegration {
  const folder = join(packageFolder(), 'public');
  return {
    name: 'public-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { base, publicDir } = server.config;
        const files = new Map(
          globSync('*', { cwd: folder })
            .filter((name) => !existsSync(join(publicDir, name)))
            .map((name) => [`${base.replace(/\/?$/, '/')}${name}`, name]),
        );
        server.middlewares.use(({ url = '' }, response, next) => {
          const name = files.get(url);
          if (name === undefined) return next();
          response.setHeader('Content-Type', mediaTypes[extname(name).slice(1)] ?? '');
          response.end(readFileSync(join(folder, name)));
        });
      },
      'astro:build:done': ({ dir }) => {
        cpSync(folder, fileURLToPath(dir), { recursive: true, force: false });
      },
    },
  };
}
