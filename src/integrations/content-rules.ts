import type { AstroIntegration } from 'astro';
import { join, relative, resolve } from 'node:path';
import { forgetDictionaries, interfaceLocales, localesFolder } from '../i18n/dictionaries.ts';
import { contentFolder } from '../loader/options.ts';
import { readContent } from '../loader/open.ts';
import { formatDiagnostic } from '../reader/source/diagnostic.ts';

/** What the configuration is made of. */
const settled = ['glossary.yaml', 'site.yaml'];

/**
 * In development, says what is wrong with the content whenever it changes, and has the open pages
 * load again: they show the change, the problems, or that these are mended. A build checks the content
 * before it begins. A change of what the configuration is made of starts the server anew.
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
