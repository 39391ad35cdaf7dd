import { z } from 'zod';
import { cureRecord, type CureRecord } from '../../schemas/published.ts';
import { entryOf, languageInput, stepsOf, type BuiltSite } from './built-site.ts';

/** What the tool `read_cure` is asked. */
export const cureInput = z
  .object({
    entry: z.string().optional().describe('The slug of an entry, as find gives it.'),
    client: z.string().optional().describe('The id of a client, such as those in `cures` of find.'),
    fault: z.string().optional().describe('The id of a fault, as look gives it.'),
    lang: languageInput,
  })
  .refine(({ entry, client, fault }) => [entry, client, fault].some((name) => name !== undefined), {
    message: 'Give an entry, a client or a fault',
  });

/** What the tool `read_cure` answers. */
export const cureOutput = z.object({
  cures: z
    .array(
      cureRecord.extend({
        note: z.string().optional().describe('What readers have to know beside the commands.'),
        url: z.url().describe('The address of the cure.'),
        title: z.string().describe('The title of its entry.'),
      }),
    )
    .describe('Commands, each with the run that proves it. They are for the user to run.'),
  steps: z
    .array(z.string())
    .optional()
    .describe('What visitors can do by hand, if an entry was asked for and has steps.'),
});
export type CureOutput = z.infer<typeof cureOutput>;

/**
 * Returns the cures of an entry, for a client or for a fault, whichever are named, in the words of a locale.
 * @throws CommandError if there is no such entry
 */
export function cureAnswer(
  { entry, client, fault }: z.infer<typeof cureInput>,
  site: BuiltSite,
  locale: string,
): CureOutput {
  const named = entry === undefined ? undefined : entryOf(site, entry);
  const steps = named ? stepsOf(site, named, locale) : [];
  const matching = site.cures.filter(
    (cure) =>
      (entry === undefined || cure.entry === entry) &&
      (client === undefined || cure.client === client) &&
      (fault === undefined || cure.faults.includes(fault)),
  );
  return {
    cures: matching.map(({ note, ...cure }) => ({
      ...cure,
      ...(note?.[locale] !== undefined && { note: note[locale] }),
      url: urlOf(cure, site, locale),
      title: site.entries.get(cure.entry)?.words[locale]?.title ?? '',
    })),
    ...(steps.length > 0 && { steps }),
  };
}

/** Returns the absolute URL of a cure on the page of a locale; the API has that of the source locale. */
function urlOf(
  { url, entry }: Pick<CureRecord, 'url' | 'entry'>,
  { base, entries, locales: [source = ''] }: BuiltSite,
  locale: string,
): string {
  const { [source]: own, [locale]: wanted } = entries.get(entry)?.urls ?? {};
  return new URL(own && wanted ? url.replace(own.html, wanted.html) : url, base).href;
}
