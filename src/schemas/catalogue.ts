import { z } from 'zod';
import { language } from './language.ts';
import { messageReference } from './message.ts';
import { id, seal, text } from './text.ts';

/** A file `catalogues/<client>-<release>/<language>.json`: texts of a program in one language. */
export const catalogue = z.strictObject({
  program: text.describe('The program, by the name it gives itself.'),
  version: text.describe('The full version of the program, or of its package of this language.'),
  file: text.describe('The file the texts were read from.'),
  language,
  texts: z
    .record(z.string(), text)
    .describe(
      'The texts by the names the program gives them, without markup; {name} is an argument. A text the language lacks is left out.',
    ),
  seal,
});
export type Catalogue = z.infer<typeof catalogue>;

/** Texts by name, and whatever else is written as it stands: `<NAME>`, `<NAME argument=value> CODE`. */
const template = text.describe(
  'A line: texts of the program as <name>, with <name argument=value> where an argument differs, beside whatever is the same in every language.',
);

const values = z
  .record(z.string(), z.string())
  .describe('What stands for the arguments of texts, by name: a placeholder, a code, or <name>.');

/** One message of a program, made of texts of its catalogues. */
export const catalogueScreen = z.strictObject({
  of: z
    .array(messageReference)
    .min(1)
    .describe('The messages that are this one in languages of the site, as entry-slug#message-id.'),
  heading: template.optional().describe('The heading, if the program shows one.'),
  lines: z.array(template).min(1).describe('The lines below the heading.'),
  arguments: values.optional(),
});
export type CatalogueScreen = z.infer<typeof catalogueScreen>;

/** A file `catalogues/<client>-<release>/screens.yaml`: which texts make which message. */
export const catalogueScreens = z.strictObject({
  source: id.describe('The source of the texts, an id of sources.yaml.'),
  fallback: language.describe('The language of a text that a catalogue lacks.'),
  arguments: values.default({}),
  replace: z
    .record(z.string(), text)
    .default({})
    .describe('What is written as a placeholder in all texts, such as the name of the program.'),
  screens: z.array(catalogueScreen),
});
export type CatalogueScreens = z.infer<typeof catalogueScreens>;
