import { globSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openContent } from '../../loader/open.ts';
import { contentFolder } from '../../loader/options.ts';
import { readLayers } from '../../reader/files/read-layers.ts';
import { LOOK_CODE } from '../../reader/files/read-readers.ts';
import { CommandError } from '../command/command-error.ts';
import { observe } from '../look/observe.ts';
import { loadLooking } from '../look/reader.ts';
import { languageInput } from './built-site.ts';
import { healthOf, reportOf, type Report, type ServiceHealth } from '../look/report.ts';

/** How long to wait for each answer of a service, in milliseconds. By judgement, as in `error-faq look`. */
const TIMEOUT = 10_000;

/** What the tool `look` is asked. */
export const lookInput = z.object({
  service: z
    .string()
    .min(1)
    .max(2048)
    .describe(
      'A host, with its port if that is not the usual one, or a URL: www.example.jp, mail.example.jp:587.',
    ),
  starttls: z
    .string()
    .optional()
    .describe(
      'What is spoken before encryption begins: smtp, imap, pop3, ldap or postgres; by the port if left out.',
    ),
  alone: z
    .boolean()
    .optional()
    .describe('Whether nobody but the service is asked; so less is known of it.'),
  lang: languageInput,
});

/** What the tool `look` answers: what `error-faq look --json` prints, and how the service is. */
export interface LookAnswer extends Report {
  health: ServiceHealth;
}

/** Tells whether the content has code that looks at services, without reading it all. */
export function canLook(): boolean {
  const { folders } = readLayers(contentFolder());
  return folders.some(
    (folder) => globSync(`*/${LOOK_CODE}`, { cwd: join(folder, 'readers') }).length > 0,
  );
}

/**
 * Looks at a service over the network, and tells what is wrong in the words of a locale.
 * @param base the absolute URL of the site
 * @throws CommandError if that is no service or no protocol
 */
export async function lookAnswer(
  { service, starttls, alone = false }: z.infer<typeof lookInput>,
  base: string,
  locale: string,
): Promise<LookAnswer> {
  const content = openContent();
  const looking = await loadLooking(content.library);
  if (starttls !== undefined && !looking.starttls.includes(starttls))
    throw new CommandError(`starttls must be one of ${looking.starttls.join(', ')}.`);
  const now = Date.now();
  const observing = { looking, locale, options: { now, alone, timeout: TIMEOUT } };
  const looked = await observe(observing, { service, ...(starttls !== undefined && { starttls }) });
  const report = reportOf(looked, { content, looking, base, now }, locale);
  return { health: healthOf(report), ...report };
}
