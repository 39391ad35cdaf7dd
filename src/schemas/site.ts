import { z } from 'zod';
import { contactAddress, siteAddress, webAddress } from './address.ts';
import { language } from './language.ts';
import { localized, text } from './text.ts';

/**
 * The form of content this program reads. It is raised when content has to be written in another way,
 * together with a migration in `src/cli/migrate/migrations.ts`.
 */
export const CONTENT_VERSION = 1;

/** `site.yaml`: what is true of the whole site. */
export const site = z.strictObject({
  version: z
    .int()
    .min(1)
    .describe('The form this content is written in; `error-faq migrate` raises it.'),
  name: localized.describe('The name of the site, shown at the top of every page.'),
  'short-name': z
    .record(z.string(), text.max(16))
    .optional()
    .describe(
      'The name in at most 16 characters, for the list of search engines in a browser; needed where the name is longer.',
    ),
  description: localized.describe('One sentence for search engines and for the home page.'),
  url: siteAddress.describe(
    'The address the site is published at, with its sub-path if it has one.',
  ),
  locales: z
    .array(language)
    .min(1)
    .describe(
      'The languages of the site. The first is the source: its entries hold the facts, and it is served at /.',
    ),
  synonyms: z
    .array(z.array(text).min(2))
    .default([])
    .describe('Words for one thing, a group a thing: the search over the prose treats them alike.'),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Whether browsers keep the search and visited pages for when there is no network. `false` also removes what they have kept.',
    ),
  'review-after-days': z
    .int()
    .min(1)
    .optional()
    .describe('How many days after its review an entry is due again, where one wants to be told.'),
  history: z
    .boolean()
    .default(true)
    .describe('Whether each entry shows its earlier revisions, as git has recorded them.'),
  edit: webAddress
    .includes('{path}', 'has no {path}: write {path} where the path goes')
    .optional()
    .describe(
      'Where a file of the content is edited, {path} for its path from the content folder on. With it, each entry ends with a link to its file.',
    ),
  contact: z
    .strictObject({
      name: localized.describe('Who maintains the site.'),
      url: contactAddress.optional().describe('Where a reader reaches them.'),
    })
    .describe('Whom a reader tells about a mistake.'),
  license: z
    .strictObject({
      name: text.describe('The licence of the content, by its short name.'),
      url: webAddress.describe('The text of the licence.'),
    })
    .describe('The terms under which the content may be used again.'),
});
export type Site = z.infer<typeof site>;
