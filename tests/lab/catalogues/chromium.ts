import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadCatalogue } from '../catalogues.ts';
import { choosePlural, readNames, readPack } from './pak.ts';
import { plainText } from './plain-text.ts';

/** Of texts that depend on a count, the form for this one: in most languages that of nearly all counts. */
const COUNT = 12;

/** A pack of a language, and not that of a grammatical gender: `pt-BR.pak`. */
const PACK = /^([a-zA-Z0-9-]+)\.pak$/;

/**
 * Reads the texts of Chromium in each language it has.
 * @param folder where its program is
 */
export function readChromium(names: string[], folder = '/usr/lib/chromium'): ReadCatalogue[] {
  const said = spawnSync(join(folder, 'chromium'), ['--version'], { encoding: 'utf8' }).stdout;
  const [, program = '', version = ''] = /^(.*?) ([\d.]+)/.exec(said) ?? [];
  const locales = join(folder, 'locales');
  return readdirSync(locales).flatMap((file) => {
    const [, name] = PACK.exec(file) ?? [];
    if (name === undefined) return [];
    const language = name === 'en-US' ? 'en' : name;
    const numbers = readNames(readFileSync(join(locales, `${file}.info`), 'utf8'));
    const pack = readPack(readFileSync(join(locales, file)));
    const texts = names.flatMap((id): [string, string][] => {
      const text = pack.get(numbers.get(id) ?? -1);
      if (text === undefined) return [];
      const form = choosePlural(text, language, COUNT).replace(/\$(\d)/g, '{$1}');
      return [[id, plainText(form)]];
    });
    return [{ program, version, file: `locales/${file}`, language, texts: new Map(texts) }];
  });
}
