import { z } from 'zod';
import { category } from '../schemas/category.ts';
import { client } from '../schemas/client.ts';
import { code } from '../schemas/code.ts';
import { exception } from '../schemas/exception.ts';
import { label } from '../schemas/label.ts';
import { placeholder } from '../schemas/placeholder.ts';
import { platform } from '../schemas/platform.ts';
import { site } from '../schemas/site.ts';
import { source } from '../schemas/source.ts';
import { style } from '../schemas/style.ts';
import { term } from '../schemas/term.ts';

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
  sources: z.array(source),
};

/** JSON Schemas for editors, as the text of a file each, by the name of the data file they describe. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(dataFiles).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' });
      return [name, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
