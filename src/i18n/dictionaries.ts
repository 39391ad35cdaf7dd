import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { language } from '../schemas/language.ts';
import { dictionaryProblems, type Dictionary } from './dictionary.ts';

/** The language whose dictionary defines the keys of all others. */
const MODEL = 'ja';

type Dictionaries = Map<string, Dictionary>;

const KEY = Symbol.for('error-faq.dictionaries');

/**
 * Returns the dictionaries of this process: those of the folder `locales/`, once read, and added
 * ones. Pages are bundled apart from the rest of a build; all copies of this module share them.
 */
function shared(): { loaded?: Dictionaries; added: Dictionaries } {
  const holder = globalThis as { [KEY]?: ReturnType<typeof shared> };
  return (holder[KEY] ??= { added: new Map() });
}

function packaged(): Dictionaries {
  return (shared().loaded ??= readDictionaries(localesFolder()));
}

/** Lists the languages of the interface, as language tags in alphabetical order. */
export function interfaceLocales(): string[] {
  return [...new Set([...packaged().keys(), ...shared().added.keys()])].toSorted();
}

/**
 * Returns the dictionary of a language.
 * @throws if the interface has none
 */
export function dictionaryOf(locale: string): Dictionary {
  const dictionary = shared().added.get(locale) ?? packaged().get(locale);
  if (!dictionary) throw new Error(`The interface has no language "${locale}"`);
  return dictionary;
}

/**
 * Adds dictionaries by language tag, in the place of those added before. One of a language that the
 * package has replaces the package’s own.
 * @throws an error that lists what is wrong with them, one a line; then none is added
 */
export function addDictionaries(dictionaries: Readonly<Record<string, unknown>>): void {
  shared().added = checkDictionaries(Object.entries(dictionaries), dictionaryOf(MODEL));
}

/** Clears the dictionaries of the folder, which are then read again. */
export function forgetDictionaries(): void {
  delete shared().loaded;
}

/**
 * Returns the folder of the dictionaries in the package. A bundler may have moved
 * this code into any file.
 */
export function localesFolder(): string {
  return join(dirname(findPackageJSON(import.meta.url) ?? ''), 'src/i18n/locales');
}

function readDictionaries(folder: string): Dictionaries {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const entries = files.map((name): [string, unknown] => [
    name.slice(0, -'.json'.length),
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  ]);
  return checkDictionaries(entries, Object.fromEntries(entries)[MODEL] as Dictionary);
}

function checkDictionaries(given: [string, unknown][], model: Dictionary): Dictionaries {
  const problems = given.flatMap(([locale, dictionary]) =>
    [...tagProblems(locale), ...dictionaryProblems(dictionary, model)].map(
      (problem) => `Interface in "${locale}": ${problem}`,
    ),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return new Map(given as [string, Dictionary][]);
}

function tagProblems(locale: string): string[] {
  const { error } = language.safeParse(locale);
  return (error?.issues ?? []).map(({ message }) => `"${locale}" ${message}`);
}
