import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { category } from '../../schemas/category.ts';
import { client } from '../../schemas/client.ts';
import { code } from '../../schemas/code.ts';
import { cure } from '../../schemas/cure.ts';
import { entry, translation } from '../../schemas/entry.ts';
import { exception } from '../../schemas/exception.ts';
import { label } from '../../schemas/label.ts';
import { notice } from '../../schemas/notice.ts';
import { ownHosts } from '../../schemas/own-host.ts';
import { placeholder } from '../../schemas/placeholder.ts';
import { platform } from '../../schemas/platform.ts';
import { redirect } from '../../schemas/redirect.ts';
import { interfaceLocales } from '../../i18n/dictionaries.ts';
import { searchData } from '../../schemas/search.ts';
import { shortAnswersFile } from '../../schemas/short-answers.ts';
import { site } from '../../schemas/site.ts';
import { source } from '../../schemas/source.ts';
import { style } from '../../schemas/style.ts';
import { term } from '../../schemas/term.ts';

/** The schema of each data file, by its name without `.yaml`. */
const dataFiles: Record<string, z.ZodType> = {
  search: searchData,
  site,
  style,
  categories: z.array(category),
  'check-exceptions': z.array(exception),
  clients: z.array(client),
  codes: z.array(code),
  cures: z.array(cure),
  glossary: z.array(term),
  hosts: z.array(ownHosts),
  labels: z.array(label),
  notices: z.array(notice),
  placeholders: z.array(placeholder),
  platforms: z.array(platform),
  redirects: z.array(redirect),
  sources: z.array(source),
  // One a language, in a folder of this name.
  'short-answers': shortAnswersFile,
};

/** Returns JSON Schemas of the data files for editors, by file name. */
export function editorSchemas(): Map<string, string> {
  return schemaFiles(dataFiles, '.json');
}

/**
 * The schemas of entries, by the collections the Astro extension knows: in the source locale, and
 * translations.
 */
const frontmatter = { facts: entry, words: translation };

/** Returns JSON Schemas of the frontmatter, by the file names the Astro extension expects. */
export function frontmatterSchemas(): Map<string, string> {
  return schemaFiles(frontmatter, '.schema.json');
}

/**
 * Returns the file in which the Astro extension looks up the schema of an entry.
 * @param folder the content folder, as an absolute path
 */
export function schemaLookup(folder: string, slugs: string[], locales: string[]): string {
  const entries = slugs.flatMap((slug) =>
    locales.map((locale, index) => {
      const { href } = pathToFileURL(join(folder, 'faq', slug, `${locale}.mdx`));
      return [decodeURIComponent(href).toLowerCase(), index === 0 ? 'facts' : 'words'];
    }),
  );
  const collections = Object.keys(frontmatter).map((name) => ({ hasSchema: true, name }));
  return json({ collections, entries: Object.fromEntries(entries) });
}

/** Lists the locales of the interface in the schema, so that an editor offers them. */
const offered: z.core.ToJSONSchemaParams['override'] = ({ zodSchema, jsonSchema }) => {
  if (zodSchema === site.shape.locales.element) jsonSchema.enum = interfaceLocales();
};

function schemaFiles(schemas: Record<string, z.ZodType>, end: string): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}${end}`,
      json(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: offered })),
    ]),
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
