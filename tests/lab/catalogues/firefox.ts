import { FluentBundle, FluentResource } from '@fluent/bundle';
import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadCatalogue } from '../catalogues.ts';
import { plainText } from './plain-text.ts';

/** Where the texts of its error pages are, in a package of a language. */
const FILES =
  /(?:^|\/)(?:toolkit\/neterror\/\w+|toolkit\/about\/aboutHttpsOnlyError|browser\/browser|branding\/brand)\.ftl$/;

/** Any argument of a text, as `{name}`. */
const ARGUMENTS = new Proxy<Record<string, string>>(
  {},
  {
    has: () => true,
    get: (_, name) => `{${String(name)}}`,
    getOwnPropertyDescriptor: (_, name) => ({
      value: `{${String(name)}}`,
      configurable: true,
      enumerable: true,
    }),
  },
);

/** A date stays its argument, and a time is `{name-time}`. */
const DATETIME = ([value]: unknown[], { timeStyle }: Record<string, unknown>): string =>
  timeStyle === undefined ? String(value) : String(value).replace('}', '-time}');

/** Formats the texts with some names; those that are missing, or cannot be formatted, are left out. */
function textsIn(bundle: FluentBundle, names: string[]): Map<string, string> {
  const texts = names.flatMap((name): [string, string][] => {
    const { value, attributes } = bundle.getMessage(name) ?? {};
    const pattern = value ?? attributes?.['label'];
    const errors: Error[] = [];
    const text = pattern ? bundle.formatPattern(pattern, ARGUMENTS, errors) : '';
    return text === '' || errors.length > 0 ? [] : [[name, linesOf(text)]];
  });
  return new Map(texts);
}

/** An empty line parts lines, a line break does not. */
const linesOf = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map(plainText)
    .join('\n');

function bundleOf(language: string, archives: Uint8Array[]): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false, functions: { DATETIME } });
  for (const archive of archives) {
    const files = unzipSync(archive, { filter: ({ name }) => FILES.test(name) });
    for (const bytes of Object.values(files)) {
      bundle.addResource(new FluentResource(new TextDecoder().decode(bytes)));
    }
  }
  return bundle;
}

/**
 * Reads the texts of Firefox in English and in each language of which there is a package.
 * @param packages a folder with language packages, `langpack-<language>@….xpi`, at any depth
 * @param folder where the program is
 */
export function readFirefox(
  names: string[],
  packages: string,
  folder = '/usr/lib/firefox-esr',
): ReadCatalogue[] {
  const ini = readFileSync(join(folder, 'application.ini'), 'utf8');
  const [, version = ''] = /^Version=(.*)$/m.exec(ini) ?? [];
  const program = 'Mozilla Firefox';
  const own = ['omni.ja', 'browser/omni.ja'].map((file) => readFileSync(join(folder, file)));
  const english = {
    program,
    version,
    file: 'omni.ja',
    language: 'en',
    texts: textsIn(bundleOf('en', own), names),
  };
  const others = readdirSync(packages, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const [, language] = /langpack-([a-zA-Z-]+)@[^/]*\.xpi$/.exec(file) ?? [];
    if (language === undefined) return [];
    const texts = textsIn(bundleOf(language, [readFileSync(join(packages, file))]), names);
    return [{ program, version, file: basename(file), language, texts }];
  });
  return [english, ...others];
}
