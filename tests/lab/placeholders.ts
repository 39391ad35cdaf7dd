import { organisation } from './authority/authority.ts';
import type { Seen } from './client.ts';

/** The facts of a visit, which are no part of the message. */
export interface Visit {
  host: string;
  /** The names in the certificate other than the host. */
  otherNames: string[];
  /** The validity of the certificate and of those above it. */
  starts: Date[];
  ends: Date[];
  now: Date;
  /** The distance of a wrong date from today, in days. */
  days?: number | undefined;
}

/** Replaces what differs from visit to visit by named placeholders. */
export function withPlaceholders(seen: Seen, visit: Visit): Seen {
  const name = (text: string) => named(text, visit);
  return {
    ...seen,
    ...(seen.title !== undefined && { title: name(seen.title) }),
    screen: seen.screen.map((line) => ({ ...line, text: name(line.text) })),
  };
}

function named(text: string, visit: Visit): string {
  let result = FORMS.reduce(
    (before, form) =>
      before.replace(form, (whole: string, ...rest: unknown[]) => {
        const placeholder = placeholderFor(rest.at(-1) as Groups, visit);
        return placeholder ? `{${placeholder}}` : whole;
      }),
    text,
  );
  result = result.replace(ISSUER, '{issuer}').replace(CLOCK, '{time}');
  for (const other of visit.otherNames) result = result.replaceAll(other, '{certificate-name}');
  result = result.replaceAll(visit.host, '{host}');
  const { days } = visit;
  return days === undefined ? result : result.replace(NUMBER, (one) => near(one, days));
}

/** Matches the name of an authority of the lab, as clients format it. */
const COMMON =
  '(?:Lab|Unknown|Untrusted|Revoked|Expired|Constrained|No) (?:root|intermediate|authority)';
const ISSUER = new RegExp(
  `O ?= ?${organisation}, ?CN ?= ?${COMMON}|CN ?= ?${COMMON}, ?O ?= ?${organisation}|/CN=${COMMON}/O=${organisation}|${COMMON}`,
  'g',
);

/** Matches a time without a day, in the twelve-hour format. */
const CLOCK = /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?\s[AP]M(?: (?:UTC|GMT))?/g;

const NUMBER = /(?<![\d.:])\d+(?![\d.:])/g;

function near(number: string, days: number): string {
  return Math.abs(Number(number) - days) <= 1 ? '{days}' : number;
}

interface Groups {
  y: string;
  m: string;
  d: string;
  t?: string;
}

const TIME = String.raw`(?<t>\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?: ?(?:UTC|GMT|Z))?)`;
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const DAYS = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';

/** The formats of a day in clients, with or without its time, the longest first. */
const FORMS = [
  String.raw`(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日(?:\(?[月火水木金土日](?:曜日?)?\)?)?(?: ?${TIME})?`,
  String.raw`(?<y>\d{4})/(?<m>\d{1,2})/(?<d>\d{1,2})(?:,? ${TIME})?`,
  String.raw`(?<m>\d{1,2})/(?<d>\d{1,2})/(?<y>\d{4})(?:,? ${TIME})?`,
  String.raw`(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[T ]${TIME})?`,
  String.raw`(?:${DAYS}[a-z]*,? )?(?<d>\d{1,2}) (?<m>${MONTHS})[a-z]* (?<y>\d{4})(?:,? ${TIME})?`,
  String.raw`(?:${DAYS}[a-z]*,? )?(?<m>${MONTHS})[a-z]* (?<d>\d{1,2}), (?<y>\d{4})(?:(?:,| at)? ${TIME})?`,
  String.raw`(?:${DAYS} )?(?<m>${MONTHS}) +(?<d>\d{1,2}) ${TIME} (?<y>\d{4})(?: GMT| UTC)?`,
].map((form) => new RegExp(form, 'g'));

function placeholderFor({ y, m, d, t }: Groups, { starts, ends, now }: Visit): string | undefined {
  const month = /^\d/.test(m) ? Number(m) - 1 : MONTHS.split('|').indexOf(m);
  const day = Date.UTC(Number(y), month, Number(d));
  const is = (date: Date) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) === day;
  if (ends.some(is)) return 'date';
  if (starts.some(is)) return 'start-date';
  // A run may last beyond midnight.
  const today = Math.abs(day - now.getTime()) < 2 * 86_400_000;
  if (!today) return undefined;
  return t ? 'clock-time' : 'clock-date';
}
