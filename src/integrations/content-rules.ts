import type { AstroIntegration } from 'astro';
import { join, relative, resolve } from 'node:path';
import { forgetDictionaries, interfaceLocales, localesFolder } from '../i18n/dictionaries.ts';
import { contentFolder } from '../loader/options.ts';
import { readContent } from '../loader/open.ts';
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
        for (const name of settled) addWatchFile(resolve(contentFolder(), name));
        forgetDictionaries();
        for (const locale of interfaceLocales())
          addWatchFile(join(localesFolder(), `${locale}.json`));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_, file) => {
          if (relative(contentFolder(), file).startsWith('..')) return;
          for (const diagnostic of readContent(contentFolder()).diagnostics)
            logger.error(formatDiagnostic(diagnostic));
          server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
