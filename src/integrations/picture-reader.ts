import type { AstroIntegration } from 'astro';
import { gzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from '../schemas/site.ts';
import { packageFolder } from '../reader/source/package-folder.ts';
import { textsOf } from '../i18n/t.ts';
import { mediaTypes } from './media-types.ts';

/** The model of the engine. That of Japanese reads Latin letters as well, in 2 MB. */
const LANGUAGE = 'jpn';
const MODEL = `${LANGUAGE}.traineddata`;
/** The core needs SIMD, as all browsers have it since 2023. */
const CORE = 'tesseract-core-simd-lstm';

const LICENCE = 'LICENCE.txt';

/** Has the core take its code from the file beside it, whose compression asks nothing of the server. */
const LOADER = `
TesseractCore = ((open) => async (options) => {
  const { body } = await fetch(new URL('core.bin', location.href));
  const code = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  const wasmBinary = await code.arrayBuffer();
  // It would write to the console which parameters of its model it does not know.
  const opened = open({ ...options, wasmBinary, printErr: () => undefined });
  // Tesseract.js waits for ever for a core that cannot run, but listens to errors of its worker.
  opened.catch((error) => setTimeout(() => { throw error; }));
  return opened;
})(TesseractCore);
`;

/** The engine that reads pictures: its files by name, and the folder that is named by their content. */
interface Engine {
  folder: string;
  files: Map<string, Uint8Array>;
}

let cached: Engine | undefined;

/** Returns the engine, made from the files of its packages. */
export function pictureEngine(): Engine {
  return (cached ??= makeEngine());
}

function makeEngine(): Engine {
  const read = (name: string, path: string): Buffer =>
    readFileSync(join(dirname(findPackageJSON(name, import.meta.url) ?? ''), path));
  const core = (end: string): Buffer => read('tesseract.js-core', CORE + end);
  const files = new Map<string, Uint8Array>([
    ['core.bin', gzipSync(core('.wasm'), { level: 9, mtime: 0 })],
    ['core.js', Buffer.concat([core('.js'), Buffer.from(LOADER)])],
    [MODEL, read(`@tesseract.js-data/${LANGUAGE}`, `4.0.0_best_int/${MODEL}.gz`)],
    ['tesseract.js', read('tesseract.js', 'dist/tesseract.esm.min.js')],
    ['worker.js', read('tesseract.js', 'dist/worker.min.js')],
    // Nothing fetches it: it has to go where they go.
    [LICENCE, read('tesseract.js-core', 'LICENSE')],
  ]);
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return { folder: `ocr/${hash.digest('hex').slice(0, 12)}/`, files };
}

const READER = 'virtual:picture-reader';
const ENGINE = 'virtual:picture-engine';

/**
 * Gives the search box what reads pictures: its own code, loaded with the first picture, and the engine, whose
 * files are copied from its packages under the name of their content. A site without it has nothing of it.
 */
export function pictureReader({ ocr, locales }: Site): AstroIntegration {
  let base = '/';
  const modules = {
    [READER]: () => readerModule(ocr),
    [ENGINE]: () => engineModule(base, locales),
  };
  return {
    name: 'picture-reader',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: READER,
          resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
          load: (id: string) => Object.entries(modules).find(([name]) => id === `\0${name}`)?.[1](),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(({ url = '' }, response, next) => {
          const [path = ''] = url.split('?');
          if (!ocr || !path.startsWith(`${base}ocr/`)) return next();
          const { folder, files } = pictureEngine();
          const name = path.slice(base.length + folder.length);
          response.setHeader('Content-Type', mediaTypes[name.replace(/^.*\./, '')] ?? '');
          response.end(files.get(name));
        });
      },
      'astro:build:done': ({ dir }) => {
        if (!ocr) return;
        const { folder, files } = pictureEngine();
        const place = join(fileURLToPath(dir), folder);
        mkdirSync(place, { recursive: true });
        for (const [name, bytes] of files) writeFileSync(join(place, name), bytes);
      },
    },
  };
}

function readerModule(on: boolean): string {
  const code = join(packageFolder(), 'src/components/picture-reader/read-pictures.ts');
  const load = `() => import(${JSON.stringify(code.replaceAll('\\', '/'))})`;
  return `export const loadPictureReader = ${on ? load : 'undefined'};`;
}

function engineModule(base: string, locales: string[]): string {
  const { folder, files } = pictureEngine();
  const engine = {
    folder: base + folder,
    files: Object.fromEntries(
      [...files].filter(([name]) => name !== LICENCE).map(([name, bytes]) => [name, bytes.length]),
    ),
    language: LANGUAGE,
    words: Object.fromEntries(locales.map((locale) => [locale, textsOf(locale, 'picture.')])),
  };
  return `export const engine = ${JSON.stringify(engine)};`;
}
