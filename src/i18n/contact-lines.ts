import type { Site } from '../schemas/site.ts';
import { colon, languageName, listSeparator } from './format.ts';
import { t } from './t.ts';

type Contact = Site['contact'];

/** Returns when a contact answers and in which languages, a line each; none if the site says neither. */
export function contactLines({ hours, languages }: Contact, locale: string): string[] {
  const time = hours?.[locale];
  const names = languages?.map((language) => languageName(language, locale));
  return [
    ...(time === undefined ? [] : [t(locale, 'contact.hours') + colon(locale) + time]),
    ...(names
      ? [t(locale, 'contact.languages') + colon(locale) + names.join(listSeparator(locale))]
      : []),
  ];
}

/** Returns a contact for a letter, in lines: name, address, hours and languages; none without hours and languages. */
export function contactInLetters(contact: Contact, locale: string): string[] {
  const lines = contactLines(contact, locale);
  if (lines.length === 0) return [];
  const address = contact.url?.replace(/^mailto:/i, '');
  return [contact.name[locale] ?? '', ...(address ? [address] : []), ...lines];
}
