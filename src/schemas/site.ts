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

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'is not a colour: write six digits in small letters, `#0b5a69`');

/** How an organisation is recognised at the top of every page. */
const logo = z.strictObject({
  light: text.describe(
    'The file in `logos/` for light pages and paper, an SVG or a PNG: logo.svg.',
  ),
  dark: text.optional().describe('The file in `logos/` for dark pages, if it is another one.'),
  alt: localized.describe(
    'What it shows, for those who cannot see it: the name of the organisation.',
  ),
});
export type Logo = z.infer<typeof logo>;

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
      hours: localized
        .optional()
        .describe(
          'When they answer, such as weekdays from 9 to 17; shown wherever help is offered.',
        ),
      languages: z
        .array(language)
        .min(1)
        .optional()
        .describe('The languages in which they answer, as tags: [ja, en].'),
    })
    .describe(
      'Whom readers contact about a mistake; with `hours` or `languages`, also the help desk that entries and replies name.',
    ),
  logo: logo.optional().describe('The picture beside the name of the site.'),
  accent: z
    .strictObject({
      light: colour.describe('On light pages: `#0b5a69`.'),
      dark: colour.describe('On dark pages: `#82c9d5`.'),
    })
    .optional()
    .describe('The colour of links, buttons and headings of answers.'),
  footer: z
    .strictObject({
      text: localized.optional().describe('A line about the organisation.'),
      links: z
        .array(
          z.strictObject({
            name: localized.describe('What the link leads to.'),
            url: contactAddress.describe('Its address: https://example.org/privacy.'),
          }),
        )
        .default([])
        .describe('Links, such as to rules of use, privacy or the home page of the organisation.'),
    })
    .optional()
    .describe('What stands at the bottom of every page, above the usual lines.'),
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
