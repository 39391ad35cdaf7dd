import { join } from 'node:path';
import { z } from 'zod';
import { interfaceLocales } from '../../i18n/dictionaries.ts';
import { site } from '../../schemas/site.ts';
import { isThere, shownPath } from '../source/files.ts';
import { cacheRead } from '../source/cache.ts';
import { positionsIn, fileStart } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote, quoteAll, suggest } from '../source/messages.ts';
import { readTextFile } from '../source/read-text.ts';
import { readableIds, validItems } from '../schema/items.ts';
import { readAs } from '../schema/diagnostics.ts';
import { localizedPaths, valueAt } from '../schema/walk.ts';
import type { DataFile, ListFile, SiteFile } from '../tree/types.ts';
import { parseYaml, type YamlData } from '../yaml/yaml.ts';
import { findOtherVersion } from './content-version.ts';

/**
 * Reads and validates `site.yaml`; `locales` are undefined if the interface lacks one of them.
 * @returns `otherVersion` has the diagnostic of content in an older or newer form, of which no other is reported
 */
export function readSite(folder: string): {
  site: SiteFile;
  diagnostics: ReaderDiagnostic[];
  otherVersion: ReaderDiagnostic[];
} {
  const { file, value, diagnostics } = readData(join(folder, 'site.yaml'), site);
  const locales = site.shape.locales.safeParse(valueAt(file.yaml?.data, ['locales'])).data ?? [];
  const unsupported = unsupportedLocales(locales, file.yaml);
  const [first, ...others] = unsupported.length > 0 ? [] : locales;
  return {
    site: { ...file, value, locales: first === undefined ? undefined : [first, ...others] },
    diagnostics: [...diagnostics, ...unsupported],
    otherVersion: file.yaml ? findOtherVersion(file.yaml) : [],
  };
}

/** Reports the languages of a site for which the interface has no dictionary. */
function unsupportedLocales(locales: string[], yaml: YamlData | undefined): ReaderDiagnostic[] {
  const supported = interfaceLocales();
  return locales.flatMap((locale, index) =>
    !yaml || supported.includes(locale)
      ? []
      : diagnosticAt(yaml.at(['locales', index]), {
          rule: 'data-matches-its-schema',
          what: 'the interface is not available in this language',
          found: quote(locale),
          expected: `languages of ${quoteAll(supported)}`,
          repair: suggest(locale, supported, `write \`src/i18n/locales/${locale}.json\``),
        }),
  );
}

/**
 * Reads and validates a data file that is a list of items with ids.
 * @param optional whether a missing file counts as an empty list
 */
export function readList<S extends z.ZodType>(
  path: string,
  schema: S,
  { optional = false } = {},
): { list: ListFile<z.infer<S>>; diagnostics: ReaderDiagnostic[] } {
  const { file, value, diagnostics } = readData(path, z.array(schema));
  if (optional && !isThere(path))
    return { list: { ...file, items: [], ids: [], complete: true }, diagnostics: [] };
  const data = file.yaml?.data;
  const ids = readableIds(data);
  const complete = Array.isArray(data) && ids.length === data.length;
  const items = value?.map((item, index) => ({ value: item, path: [index] }));
  return {
    list: { ...file, items: items ?? validItems(schema, data), ids, complete },
    diagnostics,
  };
}

/**
 * Reads and validates a data file; `value` is undefined if it does not match the schema.
 * @param maxBytes the maximal size, if not that of any file
 */
export function readData<S extends z.ZodType>(
  path: string,
  schema: S,
  maxBytes?: number,
): { file: DataFile; value?: z.infer<S>; diagnostics: ReaderDiagnostic[] } {
  const file = shownPath(path);
  const { text, diagnostics } = readTextFile(path, maxBytes);
  if (text === undefined) {
    const reasons = diagnostics.length > 0 ? diagnostics : [missingFile(path, schema)];
    return { file: { file, localized: [] }, diagnostics: reasons };
  }
  const { yaml, diagnostics: ofYaml } = parseFile(path, text);
  if (!yaml) return { file: { file, localized: [] }, diagnostics: [...diagnostics, ...ofYaml] };
  const localized = localizedPaths(schema, yaml.data);
  const { value, diagnostics: ofSchema } = readAs(schema, yaml);
  return { file: { file, yaml, localized }, value, diagnostics: [...diagnostics, ...ofSchema] };
}

const parseFile = cacheRead('data', (path, text) =>
  parseYaml(text, positionsIn(shownPath(path), text)),
);

function missingFile(path: string, schema: z.ZodType): ReaderDiagnostic {
  const list = schema instanceof z.ZodArray;
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'required file is missing',
    found: 'nothing',
    expected: list ? 'a list' : 'a map',
    repair: list ? 'create it; an empty list is written `[]`' : 'create it',
  });
}
