import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { readerWords } from '../domain/readers/reader-words.ts';
import type { Library } from '../domain/library/types.ts';
import { openLibrary, readerFolder } from '../loader/open.ts';
import { READER_CODE } from '../reader/files/read-readers.ts';

const PATTERN = 'virtual:reader-pattern';
const READERS = 'virtual:readers';
const WORDS = 'virtual:reader-words/';

/**
 * Gives scripts the readers of the site: in the script of the page one pattern for what they read; their code, and
 * their words in each locale, as modules of their own, loaded when a visitor has something for them.
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
  [PATTERN, READERS].includes(id) || id.startsWith(WORDS) ? `\0${id}` : undefined;

function load(this: { addWatchFile: (file: string) => void }, id: string): string | undefined {
  if (!id.startsWith('\0virtual:reader')) return undefined;
  const library = openLibrary();
  for (const reader of library.readers)
    this.addWatchFile(resolve(readerFolder(reader.id), 'reader.yaml'));
  const name = id.slice(1);
  if (name === PATTERN) return patternModule(library);
  if (name === READERS) return readersModule(library);
  const [reader = '', locale = ''] = name.slice(WORDS.length).split('/');
  return `export default ${JSON.stringify(readerWords(library, reader, locale))};`;
}

/** Returns the module of the pattern for every text that a reader may read; it fits none without readers. */
function patternModule({ readers: all }: Library): string {
  const pattern = all.map(({ text }) => `(?:${text})`).join('|') || '(?!)';
  return `export const readable = ${regularExpression(pattern)};`;
}

const regularExpression = (source: string): string => `new RegExp(${JSON.stringify(source)})`;

function readersModule({ readers: all, site }: Library): string {
  const list = all.map(({ id, secret = '(?!)' }) => {
    const code = resolve(readerFolder(id), READER_CODE).replaceAll('\\', '/');
    const words = site.locales.map(
      (locale) =>
        `${JSON.stringify(locale)}: () => import(${JSON.stringify(`${WORDS}${id}/${locale}`)})`,
    );
    return `{ id: ${JSON.stringify(id)}, secret: ${regularExpression(secret)}, code: () => import(${JSON.stringify(code)}), words: { ${words.join()} } }`;
  });
  return `export const readers = [${list.join()}];`;
}
