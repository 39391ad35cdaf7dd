import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { category } from '../../schemas/category.ts';
import { client } from '../../schemas/client.ts';
import { code } from '../../schemas/code.ts';
import { entry, translation } from '../../schemas/entry.ts';
import { exception } from '../../schemas/exception.ts';
import { label } from '../../schemas/label.ts';
import { placeholder } from '../../schemas/placeholder.ts';
import { platform } from '../../schemas/platform.ts';
import { redirect } from '../../schemas/redirect.ts';
import { interfaceLocales } from '../../i18n/dictionaries.ts';
import { site } from '../../schemas/site.ts';
import { source } from '../../schemas/source.ts';
import { style } from '../../schemas/style.ts';
import { term } from '../../schemas/term.ts';

/** The schema of each data file of a content tree, by the name of the file without `.yaml`. */
const dataFiles: Record<string, z.ZodType> = {
  site,
  style,
  categories: z.array(category),
  'check-exceptions': z.array(exception),
  clients: z.array(client),
  codes: z.array(code),
  glossary: z.array(term),
  labels: z.array(label),
  placeholders: z.array(placeholder),
  platforms: z.array(platform),
  redirects: z.array(redirect),
  sources: z.array(source),
};

/** JSON Schemas of the data files for editors, by the name of the file that holds each. */
export function editorSchemas(): Map<string, string> {
  return schemaFiles(dataFiles, '.json');
}

/** The collections the Astro extension of an editor takes entries for: facts with words, or words alone. */
const frontmatter = { facts: entry, words: translation };

/** JSON Schemas of the frontmatter, by the names the Astro extension looks for. */
export function frontmatterSchemas(): Map<string, string> {
  return schemaFiles(frontmatter, '.schema.json');
}

/**
 * The list in which the Astro extension looks up the schema of a file.
 * @param folder the content tree, as an absolute path
 */
export function whoseSchema(folder: string, slugs: string[], locales: string[]): string {
  const entries = slugs.flatMap((slug) =>
    locales.map((locale, index) => {
      const { href } = pathToFileURL(join(folder, 'faq', slug, `${locale}.mdx`));
      return [decodeURIComponent(href).toLowerCase(), index === 0 ? 'facts' : 'words'];
    }),
  );
  const collections = Object.keys(frontmatter).map((name) => ({ hasSchema: true, name }));
  return json({ collections, entries: Object.fromEntries(entries) });
}

/** An editor offers the languages there are, also where a schema takes any. */
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
