/** A date of the data (`2026-11-23`, `2009-11`, `2009`) as people of a locale write it, no more exact than it is. */
export function formatDate(locale: string, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return formatOf(locale, month !== undefined, day !== undefined).format(moment);
}

// To make a format takes longer than to use it a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${day}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  formats.set(key, format);
  return format;
}

/** A day of the reader's own calendar, `2026-11-27`. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A moment by the reader's own clock, to the minute and with its time zone, as people of a locale write it. */
export function formatMoment(locale: string, moment: Date): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(moment);
}

const names = new Map<string, Intl.DisplayNames>();

/** What people of a locale call a language (BCP 47): `en` is 英語 for those who read `ja`. */
export function languageName(language: string, locale: string): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  names.set(locale, known);
  return known.of(language) ?? language;
}
