import { join } from 'node:path';
import { z } from 'zod';
import { interfaceLocales } from '../../i18n/dictionaries.ts';
import { site } from '../../schemas/site.ts';
import { isThere, shownPath } from '../source/files.ts';
import { cacheRead } from '../source/cache.ts';
import { positionsIn, fileStart } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { quote, quoteAll, suggest } from '../source/messages.ts';
import { readTextFile } from '../source/read-text.ts';
import { readableIds, validItems } from '../schema/items.ts';
import { readAs } from '../schema/diagnostics.ts';
import { localizedPaths, valueAt } from '../schema/walk.ts';
import type { DataFile, ListFile, SiteFile } from '../tree/types.ts';
import { parseYaml, type YamlData } from '../yaml/yaml.ts';
import { findOtherVersion } from './content-version.ts';

/**
 * Reads `site.yaml`.
 * @returns `otherVersion` has the diagnostic of content in an older or newer form, of which no other is reported
 */
export function readSite(folder: string): {
  site: SiteFile;
  problems: ReaderProblem[];
  otherVersion: ReaderProblem[];
} {
  const { file, value, problems } = readData(join(folder, 'site.yaml'), site);
  const locales = site.shape.locales.safeParse(valueAt(file.yaml?.data, ['locales'])).data ?? [];
  const unspoken = unspokenLocales(locales, file.yaml);
  const [first, ...others] = unspoken.length > 0 ? [] : locales;
  return {
    site: { ...file, value, locales: first === undefined ? undefined : [first, ...others] },
    problems: [...problems, ...unspoken],
    otherVersion: file.yaml ? findOtherVersion(file.yaml) : [],
  };
}

/** The languages of a site that the interface has no dictionary for. */
function unspokenLocales(locales: string[], yaml: YamlData | undefined): ReaderProblem[] {
  const known = interfaceLocales();
  return locales.flatMap((locale, index) =>
    !yaml || known.includes(locale)
      ? []
      : diagnosticAt(yaml.at(['locales', index]), {
          rule: 'data-matches-its-schema',
          what: 'the interface is not available in this language',
          found: quote(locale),
          expected: `languages of ${quoteAll(known)}`,
          repair: suggest(locale, known, `write \`src/i18n/locales/${locale}.json\``),
        }),
  );
}

/**
 * Reads a file that is one list of things, each with an id.
 * @param optional a missing file is an empty list
 */
export function readList<S extends z.ZodType>(
  path: string,
  schema: S,
  { optional = false } = {},
): { list: ListFile<z.infer<S>>; problems: ReaderProblem[] } {
  const { file, value, problems } = readData(path, z.array(schema));
  if (optional && !isThere(path))
    return { list: { ...file, items: [], ids: [], whole: true }, problems: [] };
  const data = file.yaml?.data;
  const ids = readableIds(data);
  const whole = Array.isArray(data) && ids.length === data.length;
  const items = value?.map((item, index) => ({ value: item, path: [index] }));
  return { list: { ...file, items: items ?? validItems(schema, data), ids, whole }, problems };
}

/**
 * Reads a data file and checks its shape; `value` is what it holds if nothing is wrong with it.
 * @param most how many bytes it may have, if not as many as any file
 */
export function readData<S extends z.ZodType>(
  path: string,
  schema: S,
  most?: number,
): { file: DataFile; value?: z.infer<S>; problems: ReaderProblem[] } {
  const file = shownPath(path);
  const { text, problems: flaws } = readTextFile(path, most);
  if (text === undefined) {
    const problems = flaws.length > 0 ? flaws : [missingFile(path, schema)];
    return { file: { file, localized: [] }, problems };
  }
  const { yaml, problems } = parseFile(path, text);
  if (!yaml) return { file: { file, localized: [] }, problems: [...flaws, ...problems] };
  const localized = localizedPaths(schema, yaml.data);
  const { value, problems: objections } = readAs(schema, yaml);
  return { file: { file, yaml, localized }, value, problems: [...flaws, ...objections] };
}

const parseFile = cacheRead('data', (path, text) =>
  parseYaml(text, positionsIn(shownPath(path), text)),
);

function missingFile(path: string, schema: z.ZodType): ReaderProblem {
  const list = schema instanceof z.ZodArray;
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'required file is missing',
    found: 'nothing',
    expected: list ? 'a list' : 'a map',
    repair: list ? 'create it; an empty list is written `[]`' : 'create it',
  });
}
