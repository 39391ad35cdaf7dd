/**
 * Formats a date of the data (`2026-11-23`, `2009-11`, `2009`) in a locale, as precisely as it is
 * given.
 */
export function formatDate(locale: string, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return formatOf(locale, month !== undefined, day !== undefined).format(moment);
}

/** Returns the locale that dates are written in: English is British, as the spelling is. */
const dateLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

// Creating a format takes longer than using it a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${day}`;
  const cached = formats.get(key);
  if (cached) return cached;
  const format = new Intl.DateTimeFormat(dateLocale(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  formats.set(key, format);
  return format;
}

/** Formats a moment as a day in the reader’s time zone, `2026-11-27`. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Formats a moment in the reader’s time zone, to the minute and with the name of the zone. */
export function formatMoment(locale: string, moment: Date): string {
  return new Intl.DateTimeFormat(dateLocale(locale), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(moment);
}

// A page of other languages names each of them in each of its rows.
const names = new Map<string, string>();

/**
 * Returns the name of a language (BCP 47) in a locale.
 * @example languageName('en', 'ja') // '英語'
 */
export function languageName(language: string, locale: string): string {
  const key = `${language} ${locale}`;
  const name =
    names.get(key) ?? new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  names.set(key, name);
  return name;
}

/**
 * Returns the separator of the items of a list in a locale.
 * @example listSeparator('ja') // '、'
 */
export function listSeparator(locale: string): string {
  const parts = new Intl.ListFormat(locale, { style: 'narrow' }).formatToParts(['a', 'b', 'c']);
  return parts[1]?.value ?? ', ';
}

/**
 * Returns the colon of a locale, with the space after it if the language has one.
 * @example colon('en') // ': '
 */
export function colon(locale: string): string {
  return /^(?:ja|zh)\b/.test(locale) ? '：' : ': ';
}
