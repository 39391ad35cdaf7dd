import type { AstroIntegration } from 'astro';
import { join, relative, resolve } from 'node:path';
import { forgetDictionaries, interfaceLocales, localesFolder } from '../i18n/dictionaries.ts';
import { contentFolder } from '../loader/options.ts';
import { writeLayeredProse } from '../loader/layered-prose.ts';
import { readContent } from '../loader/open.ts';
import { readLayers } from '../reader/files/read-layers.ts';
import { formatDiagnostic } from '../reader/source/diagnostic.ts';

/** The content files the configuration depends on. */
const settled = ['glossary.yaml', 'site.yaml'];

/**
 * Prints the diagnostics of the content in development whenever it changes, and reloads the open
 * pages, which show the change or the diagnostics. Restarts the server if the configuration depends
 * on the file. A build has checked the content before.
 */
export function contentRules(): AstroIntegration {
  return {
    name: 'content-rules',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => {
        const { folders } = readLayers(contentFolder());
        for (const folder of folders)
          for (const name of settled) addWatchFile(resolve(folder, name));
        forgetDictionaries();
        for (const locale of interfaceLocales())
          addWatchFile(join(localesFolder(), `${locale}.json`));
      },
      'astro:server:setup': ({ server, logger }) => {
        const { folders } = readLayers(contentFolder());
        server.watcher.add(folders);
        server.watcher.on('all', (_, file) => {
          if (folders.every((folder) => relative(folder, file).startsWith('..'))) return;
          const { tree, library, diagnostics } = readContent(contentFolder());
          for (const diagnostic of diagnostics) logger.error(formatDiagnostic(diagnostic));
          if (library) writeLayeredProse(tree);
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
