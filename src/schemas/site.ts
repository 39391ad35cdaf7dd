import { z } from 'zod';
import { contactAddress, feedbackAddress, siteAddress, siteOrigin, webAddress } from './address.ts';
import { language } from './language.ts';
import { id, localized, text } from './text.ts';

/**
 * The version of the content format. It is raised when existing content has to be rewritten, together with
 * a migration in `src/cli/migrate/migrations.ts`.
 */
export const CONTENT_VERSION = 1;

/** An entry that is left out, although the content below has it. */
const hidden = z.strictObject({
  entry: id.describe('The slug of the entry.'),
  reason: localized.optional().describe('Why, in one sentence, for those who follow an old link.'),
  instead: id.optional().describe('The slug of the entry that old links lead to.'),
});
export type Hidden = z.infer<typeof hidden>;

/** `site.yaml`: the facts about the whole site. */
export const site = z.strictObject({
  version: z
    .int()
    .min(1)
    .describe('The version of the format of this content; `error-faq migrate` raises it.'),
  name: localized.describe('The name of the site, shown at the top of every page.'),
  'short-name': z
    .record(z.string(), text.max(16))
    .optional()
    .describe(
      'The name in at most 16 characters, for the list of search engines in a browser; required if the name is longer.',
    ),
  description: localized.describe(
    'One sentence about the site, for search engines and the home page.',
  ),
  url: siteAddress.describe(
    'The address at which the site is published, with its sub-path: https://example.org/faq.',
  ),
  locales: z
    .array(language)
    .min(1)
    .describe(
      'The languages of the site, the source language first: its files hold the facts, and it is served at /.',
    ),
  synonyms: z
    .array(z.array(text).min(2))
    .default([])
    .describe('Groups of words with the same meaning, which the search of the prose treats alike.'),
  offline: z
    .boolean()
    .default(true)
    .describe(
      'Whether browsers store the search and visited pages for offline use; `false` also deletes what they have stored.',
    ),
  ocr: z
    .boolean()
    .default(true)
    .describe(
      'Whether the search box reads the text in pictures; `false` leaves what recognises it, 3 MB, out of the site.',
    ),
  'review-after-days': z
    .int()
    .min(1)
    .optional()
    .describe(
      'The number of days after which `error-faq check` reports an entry as due for review; by default never.',
    ),
  history: z
    .boolean()
    .default(true)
    .describe('Whether entries show their earlier revisions, as recorded by git.'),
  edit: webAddress
    .includes('{path}', 'has no {path}: write {path} where the path goes')
    .optional()
    .describe(
      'The address for editing a file of the content, to which each entry then links; {path} is replaced by the path relative to the content folder.',
    ),
  embedding: z
    .array(siteOrigin)
    .min(1)
    .optional()
    .describe(
      'The origins of other sites that may embed the search box, `https://portal.example.ac.jp`; without it the box for them is not written.',
    ),
  contact: z
    .strictObject({
      name: localized.describe('Who maintains the site.'),
      url: contactAddress
        .optional()
        .describe('How readers reach them: https://example.org/help or mailto:help@example.org.'),
    })
    .describe('Whom readers contact about a mistake.'),
  feedback: feedbackAddress
    .optional()
    .describe(
      'The address to which visitors can send whether an entry helped, by a link they follow themselves; {entry} becomes its slug, {answer} `yes` or `no`. By default they are not asked.',
    ),
  reply: z
    .strictObject({
      greeting: localized
        .optional()
        .describe('How answers to visitors begin, in place of the usual thanks.'),
      signature: localized
        .optional()
        .describe('How answers and requests of the help desk end, such as its name and telephone.'),
    })
    .optional()
    .describe('The words of the help desk in the replies that the site prepares.'),
  license: z
    .strictObject({
      name: text.describe('The short name of the licence of the content, such as CC BY 4.0.'),
      url: webAddress.describe('The address of the text of the licence.'),
    })
    .describe('The terms under which others may reuse the content.'),
  base: text
    .optional()
    .describe(
      'The content below this one, which it adds to: a package, `@scope/name`, or the path of a content folder.',
    ),
  hide: z
    .array(hidden)
    .default([])
    .describe('The entries of the content below that this site leaves out.'),
});
export type Site = z.infer<typeof site>;
