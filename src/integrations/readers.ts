import type { AstroIntegration } from 'astro';
import { join, resolve } from 'node:path';
import { readerWords } from '../domain/readers/reader-words.ts';
import type { Library } from '../domain/library/types.ts';
import { openLibrary } from '../loader/open.ts';
import { contentFolder } from '../loader/options.ts';
import { READER_CODE } from '../reader/files/read-readers.ts';

const PATTERNS = 'virtual:reader-patterns';
const READERS = 'virtual:readers';
const WORDS = 'virtual:reader-words/';

/**
 * Gives scripts the readers of the site: the patterns of what they read, in the script of the page; their code
 * and their words in each locale as modules of their own, loaded when a visitor has something for them.
 */
export function readers(): AstroIntegration {
  return {
    name: 'readers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: READERS, resolveId, load }] } });
      },
    },
  };
}

const resolveId = (id: string): string | undefined =>
  [PATTERNS, READERS].includes(id) || id.startsWith(WORDS) ? `\0${id}` : undefined;

function load(this: { addWatchFile: (file: string) => void }, id: string): string | undefined {
  if (!id.startsWith('\0virtual:reader')) return undefined;
  const library = openLibrary();
  for (const reader of library.readers)
    this.addWatchFile(resolve(folderOf(reader.id), 'reader.yaml'));
  const name = id.slice(1);
  if (name === PATTERNS) return patternsModule(library);
  if (name === READERS) return readersModule(library);
  const [reader = '', locale = ''] = name.slice(WORDS.length).split('/');
  return `export default ${JSON.stringify(readerWords(library, reader, locale))};`;
}

const folderOf = (reader: string): string => join(contentFolder(), 'readers', reader);

/** Returns the module of the patterns; they are literals, so that an invalid one stops the build. */
function patternsModule({ readers: all }: Library): string {
  const pattern = (source: string): string => `new RegExp(${JSON.stringify(source)})`;
  const secrets = all.flatMap(({ id, secret }) =>
    secret === undefined ? [] : `[${JSON.stringify(id)}, ${pattern(secret)}]`,
  );
  const readable = all.map(({ text }) => `(?:${text})`).join('|') || '(?!)';
  return `export const secrets = [${secrets.join()}];\nexport const readable = ${pattern(readable)};`;
}

function readersModule({ readers: all, site }: Library): string {
  const list = all.map(({ id }) => {
    const code = resolve(folderOf(id), READER_CODE).replaceAll('\\', '/');
    const words = site.locales.map(
      (locale) => `${JSON.stringify(locale)}: () => import(${JSON.stringify(`${WORDS}${id}/${locale}`)})`,
    );
    return `{ id: ${JSON.stringify(id)}, code: () => import(${JSON.stringify(code)}), words: { ${words.join()} } }`;
  });
  return `export const readers = [${list.join()}];`;
}
