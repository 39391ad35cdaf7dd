import type { AstroIntegration } from 'astro';
import { join, resolve } from 'node:path';
import { samplesOf } from '../domain/library/samples.ts';
import { openLibrary } from '../loader/open.ts';
import { packageFolder } from '../reader/source/package-folder.ts';

const LIST = 'virtual:component-samples';
// The Markdown processor takes the locale of a file from its name.
const folder = resolve('component-samples');

/**
 * Adds the page `_components/` in development: a sample of every component an author may use,
 * compiled like prose.
 */
export function componentSamples(): AstroIntegration {
  return {
    name: 'component-samples',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/[...locale]/_components',
          entrypoint: join(packageFolder(), 'src/pages/_components.astro'),
        });
        updateConfig({ vite: { plugins: [{ name: LIST, enforce: 'pre', resolveId, load }] } });
      },
    },
  };
}

function resolveId(id: string): string | undefined {
  if (id === LIST) return `\0${LIST}`;
  return id.startsWith(folder) ? id : undefined;
}

/** Returns the module that lists the samples, or one sample as MDX. */
function load(id: string): string | undefined {
  if (id === `\0${LIST}`) {
    const { site } = openLibrary();
    const paths = site.locales.flatMap((locale) =>
      samplesOf(openLibrary(), locale).map(({ name }) => `${name}/${locale}`),
    );
    const imports = paths.map(
      (path, at) => `import Sample${at} from ${JSON.stringify(`${folder}/${path}.mdx`)};`,
    );
    const items = paths.map((path, at) => `${JSON.stringify(path)}: Sample${at}`);
    return `${imports.join('\n')}\nexport const compiled = { ${items.join(', ')} };`;
  }
  if (!id.startsWith(folder)) return undefined;
  const [name, locale = ''] = id.slice(folder.length + 1, -'.mdx'.length).split('/');
  return samplesOf(openLibrary(), locale).find((sample) => sample.name === name)?.source;
}
