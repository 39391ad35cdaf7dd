// `npx error-faq catalogues`: reads the texts of programs in all their languages, and records or checks them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { defineCommand } from '../../src/cli/command/command.ts';
import { print } from '../../src/cli/command/print.ts';
import { textNames } from '../../src/domain/library/compose-screen.ts';
import { recordChecksum } from '../../src/reader/files/checksums.ts';
import { readText } from '../../src/reader/source/files.ts';
import { replaceFile } from '../../src/reader/source/replace-file.ts';
import { catalogue, catalogueScreens, type Catalogue } from '../../src/schemas/catalogue.ts';
import { readChromium } from './catalogues/chromium.ts';
import { readFirefox } from './catalogues/firefox.ts';

/** The folder of the catalogues. */
const folder = 'content/catalogues';

/** The texts of a program in one language, as its package has them. */
export interface ReadCatalogue extends Omit<Catalogue, 'texts' | 'seal'> {
  texts: Map<string, string>;
}

/** Reads the texts with some names, in each language; `packages` is a folder of language packages. */
type Read = (names: string[], packages: string) => ReadCatalogue[];

const programs: Record<string, Read> = {
  chromium: (names) => readChromium(names),
  firefox: (names, packages) => readFirefox(names, packages),
};

/** A letter with its marks, or what nobody sees. */
const LETTER = /\p{Cf}|[^\p{M}]\p{M}*/gu;

/** Writes a text as JSON; what nobody sees, or an editor would compose otherwise, as an escape. */
function inJson(text: string): string {
  return JSON.stringify(text).replace(LETTER, (letter) =>
    /\p{Cf}/u.test(letter) || letter.normalize('NFC') !== letter ? escaped(letter) : letter,
  );
}

const escaped = (letter: string): string =>
  Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

/** Formats a catalogue: one text a line, in the order of the names. */
export function formatCatalogue({ texts, ...facts }: ReadCatalogue): string {
  const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  const record = { ...facts, texts: Object.fromEntries(sorted) };
  const seal = recordChecksum(record);
  const lines = sorted.map(([name, text]) => `\n    ${JSON.stringify(name)}: ${inJson(text)}`);
  const fields = Object.entries(facts).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${fields.join('')}  "texts": {${lines.join(',')}\n  },\n  "seal": "${seal}"\n}\n`;
}

/** Names what differs between a catalogue on record and what a program has now. */
export function differencesOf(file: string, recorded: string | undefined, text: string): string[] {
  if (recorded === undefined) return [`${file}: new`];
  const [before, now] = [recorded, text].map((json) => catalogue.parse(JSON.parse(json)));
  const names = new Set([...Object.keys(before?.texts ?? {}), ...Object.keys(now?.texts ?? {})]);
  return [...names].flatMap((name) => {
    const [was, is] = [before?.texts[name], now?.texts[name]];
    return was === is ? [] : [`${file}: ${name}: [-${was ?? ''}-]{+${is ?? ''}+}`];
  });
}

/** Reads the catalogues of one program, and writes those that differ, or only names what does. */
function update(name: string, read: Read, packages: string, check: boolean): string[] {
  const screens = catalogueScreens.parse(
    parse(readFileSync(join(folder, name, 'screens.yaml'), 'utf8')),
  );
  const names = textNames(screens);
  const catalogues = read(names, packages).filter(({ texts }) => texts.size > 0);
  const files = new Map(
    catalogues.map((each) => [join(folder, name, `${each.language}.json`), formatCatalogue(each)]),
  );
  const found = [...files].flatMap(([file, text]) => differencesOf(file, readText(file), text));
  const gone = readdirSync(join(folder, name))
    .map((file) => join(folder, name, file))
    .filter((file) => file.endsWith('.json') && !files.has(file));
  if (!check) {
    for (const [file, text] of files) replaceFile(file, text);
    for (const file of gone) rmSync(file);
  }
  print(`${name}: ${String(names.length)} texts in ${String(files.size)} languages`);
  return [...found, ...gone.map((file) => `${file}: gone`)];
}

export const cataloguesCommand = defineCommand({
  name: 'catalogues',
  about: 'reads the texts of real clients in all their languages (docs/captures.md)',
  usage: ['[--client NAME]… [--packages FOLDER] [--check]'],
  takes: [0, 0],
  options: {
    client: { value: 'NAME', many: true, about: 'only this client' },
    packages: { value: 'FOLDER', about: 'where the language packages of Firefox are' },
    check: { about: 'writes nothing: compares with the records' },
  },
  examples: ['catalogues --client chromium', 'catalogues --packages packs --check'],
  no: 'with --check, if a text differs from its record',
  run({ options: { client, packages = '/usr/lib/firefox-esr/browser/extensions', check } }) {
    const chosen = readdirSync(folder).flatMap((name) => {
      const read = programs[name.slice(0, name.lastIndexOf('-'))];
      const wanted = client.length === 0 || client.some((id) => name.startsWith(`${id}-`));
      return read && wanted ? [{ name, read }] : [];
    });
    const found = chosen.flatMap(({ name, read }) => update(name, read, packages, check));
    for (const line of check ? found : []) print(line);
    return check && found.length > 0 ? 1 : 0;
  },
});
