import { z } from 'zod';
import { interfaceLocales } from '../../i18n/dictionaries.ts';
import { site } from '../../schemas/site.ts';
import { isMissing, layeredFile, topOf, type LayeredFile } from '../layers/layered-file.ts';
import { asYaml, fields, joined, singleLayer } from '../layers/merge-data.ts';
import { shownPath } from '../source/files.ts';
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

/** How the `site.yaml` of one layer changes that of the layer below: what it says takes the place of it. */
const siteLayers = fields({ synonyms: joined, hide: joined });

/**
 * Reads and validates `site.yaml`; `locales` are undefined if the interface lacks one of them.
 * @param folders the layers of the content, the lowest first
 * @returns `otherVersion` has the diagnostic of content in an older or newer form, of which no other is reported
 */
export function readSite(folders: readonly string[]): {
  site: SiteFile;
  diagnostics: ReaderDiagnostic[];
  otherVersion: ReaderDiagnostic[];
} {
  const { file, value, diagnostics } = readData(
    layeredFile(folders, 'site.yaml', siteLayers),
    site,
  );
  const locales = site.shape.locales.safeParse(valueAt(file.yaml?.data, ['locales'])).data ?? [];
  const unsupported = unsupportedLocales(locales, file.yaml);
  const [first, ...others] = unsupported.length > 0 ? [] : locales;
  return {
    site: { ...file, value, locales: first === undefined ? undefined : [first, ...others] },
    diagnostics: [...diagnostics, ...unsupported],
    otherVersion: folders.flatMap((folder) => {
      const { yaml } = readYaml(layeredFile([folder], 'site.yaml', siteLayers));
      return yaml ? findOtherVersion(yaml) : [];
    }),
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
  path: string | LayeredFile,
  schema: S,
  { optional = false } = {},
): { list: ListFile<z.infer<S>>; diagnostics: ReaderDiagnostic[] } {
  const { file, value, diagnostics } = readData(path, z.array(schema));
  if (optional && isMissing(path))
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
 * @param path the file, or those of all layers, which are merged
 * @param maxBytes the maximal size, if not that of any file
 */
export function readData<S extends z.ZodType>(
  path: string | LayeredFile,
  schema: S,
  maxBytes?: number,
): { file: DataFile; value?: z.infer<S>; diagnostics: ReaderDiagnostic[] } {
  const top = topOf(path);
  const file = shownPath(top);
  const { yaml, diagnostics } = readYaml(path, maxBytes);
  if (!yaml) {
    const reasons = diagnostics.length > 0 ? diagnostics : [missingFile(top, schema)];
    return { file: { file, localized: [] }, diagnostics: reasons };
  }
  const localized = localizedPaths(schema, yaml.data);
  const { value, diagnostics: ofSchema } = readAs(schema, yaml);
  return { file: { file, yaml, localized }, value, diagnostics: [...diagnostics, ...ofSchema] };
}

/** Parses a data file, or merges those of all layers; nothing if it is missing, or one of them is not valid YAML. */
export function readYaml(
  path: string | LayeredFile,
  maxBytes?: number,
): { yaml?: YamlData; diagnostics: ReaderDiagnostic[] } {
  const { paths, merge } = typeof path === 'string' ? layeredFile([], path) : path;
  const diagnostics: ReaderDiagnostic[] = [];
  const layers: YamlData[] = [];
  let broken = false;
  for (const each of paths) {
    const { text, diagnostics: ofText } = readTextFile(each, maxBytes);
    diagnostics.push(...ofText);
    if (text === undefined) continue;
    const parsed = parseFile(each, text);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.yaml) layers.push(parsed.yaml);
    else broken = true;
  }
  const [only] = layers;
  if (broken || !only) return { diagnostics };
  if (layers.length === 1) return { yaml: only, diagnostics };
  return { yaml: asYaml(layers.map(singleLayer).reduce(merge)), diagnostics };
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
