import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { EmbedSettings } from '../domain/embedding/settings.ts';
import { textsOf } from '../i18n/t.ts';
import { packageFolder } from '../reader/source/package-folder.ts';
import type { Site } from '../schemas/site.ts';
import { HEAD, indexFileUrl } from '../search/index/format.ts';
import { indexVersionOf } from '../search/index/library-index.ts';

/** Returns what the box is told of a built site. */
function settingsOf({ embedding = [], locales }: Site, root: string): EmbedSettings {
  const of = (locale: string) => {
    const path = locale === locales[0] ? '' : `${locale}/`;
    const head = readFileSync(join(root, indexFileUrl(`${path}search-index/`, HEAD)));
    const words = { ...textsOf(locale, 'search.'), ...textsOf(locale, 'embed.') };
    return { path, edition: indexVersionOf(head), words: shown(words) };
  };
  return { origins: embedding, locales: Object.fromEntries(locales.map((one) => [one, of(one)])) };
}

/** Leaves those texts that the box shows. */
function shown(words: Record<string, string>): Record<string, string> {
  const names =
    /^(?:embed\.use|search\.(?:label|hint|failed|exact|code|near|fork|unknown|words|none))$/;
  return Object.fromEntries(Object.entries(words).filter(([name]) => names.test(name)));
}

/**
 * Bundles the box that other sites embed, `embed/error-faq.js`, if `site.yaml` names any; all it does not need before
 * a search is in files of its own.
 */
export function embeddedBox(site: Site): AstroIntegration {
  return {
    name: 'embedded-box',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!site.embedding) return;
        const root = fileURLToPath(dir);
        const bundle = await rolldown({
          input: { 'error-faq': join(packageFolder(), 'src/components/embed/element.ts') },
          transform: { define: { SETTINGS: JSON.stringify(settingsOf(site, root)) } },
        });
        await bundle.write({
          dir: join(root, 'embed'),
          format: 'esm',
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].[hash].js',
        });
        await bundle.close();
      },
    },
  };
}
