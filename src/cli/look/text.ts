import { joinNames } from '../../domain/library/client-label.ts';
import { truncate } from '../../domain/library/distinctive-line.ts';
import type { Library } from '../../domain/library/types.ts';
import { colon, listSeparator } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { healthOf, type Report, type ReportedFault, type SightReport } from './report.ts';
import type { Shown } from './shown.ts';

/** The most characters of a line that a client shows. By judgement: with its name they fit on a screen. */
const LONGEST = 160;

/** The most clients of a fault that are quoted, the common ones first. By judgement: they fit on a screen. */
const QUOTED = 6;

/** Formats a report for a person: each group of addresses with what is wrong, what clients show, and the facts. */
export function reportText(report: Report, library: Library, locale: string): string {
  const { service, sights } = report;
  const heading = healthOf(report) === 'sound' ? t(locale, 'look.sound', { service }) : service;
  return [heading, ...sights.flatMap((sight) => sightBlocks(sight, library, locale))].join('\n\n');
}

function sightBlocks(sight: SightReport, library: Library, locale: string): string[] {
  const { addresses, obstacle, faults, things, notes } = sight;
  const where = addresses.join(listSeparator(locale));
  if (obstacle !== undefined) return [[where, obstacle].filter(Boolean).join('\n')];
  return [
    [where, ...daysLine(sight, locale)].join('\n'),
    ...faults.map((fault) => faultText(fault, library, locale)),
    ...things.map(({ title, facts }) =>
      [title, ...facts.map((fact) => `   ${factLine(fact, locale)}`)].join('\n'),
    ),
    ...(notes.length > 0
      ? [[t(locale, 'reader.unknowable'), ...notes.map((note) => `- ${note}`)].join('\n')]
      : []),
  ];
}

/** Returns how many days are left, or since when there are none; empty if that is not known. */
export function daysLine({ daysLeft }: Pick<SightReport, 'daysLeft'>, locale: string): string[] {
  if (daysLeft === undefined) return [];
  return daysLeft < 0
    ? [t(locale, 'look.ended', { days: -daysLeft - 1 })]
    : [t(locale, 'look.days', { days: daysLeft })];
}

/** Formats a fact as one line. */
export function factLine(
  { label, values }: { label: string; values: string[] },
  locale: string,
): string {
  return `${label}${colon(locale)}${values.join(listSeparator(locale))}`;
}

/** Returns what is wrong, and whether it is certain. */
export function faultHeading({ possible, text }: ReportedFault, locale: string): string {
  return `${t(locale, possible ? 'reader.possible' : 'reader.found')}${colon(locale)}${text}`;
}

function faultText(fault: ReportedFault, library: Library, locale: string): string {
  const { title, url, shown, cures } = fault;
  const clients = [...new Set(cures.map(({ client }) => client))];
  const [cure] = cures;
  const page = url.replace(/#.*/, '');
  const quoted = commonFirst(shown, library).slice(0, QUOTED);
  const others = shown.length - quoted.length;
  return [
    faultHeading(fault, locale),
    `   ${title} — ${url}`,
    ...(cure
      ? [
          `   ${t(locale, 'look.cures')}${colon(locale)}${clients
            .map((client) => joinNames(library.clients, [client], locale))
            .join(listSeparator(locale))} — ${cure.url.replace(/#.*/, '')}`,
        ]
      : []),
    ...(shown.length > 0 ? [`   ${t(locale, 'look.shown')}`] : []),
    ...quoted.map((one) => `   - ${shownLine(one, locale)}`),
    ...(others > 0
      ? [`   - ${t(locale, 'look.others', { count: others, url: `${page}messages/` })}`]
      : []),
  ].join('\n');
}

/** Sorts what clients show: those most people have come first. */
function commonFirst(shown: readonly Shown[], { clients }: Library): Shown[] {
  const common = new Set(clients.flatMap((client) => (client.common ? [client.id] : [])));
  return [...shown].sort((a, b) => Number(common.has(b.client)) - Number(common.has(a.client)));
}

function shownLine({ program, line, settings, url }: Shown, locale: string): string {
  const text = line === undefined ? t(locale, 'look.opens') : truncate(line, LONGEST);
  const other = settings.length > 0 ? ` (${t(locale, 'look.settings')})` : '';
  return `${program}${other}${colon(locale)}${text}${url === undefined ? '' : ` — ${url}`}`;
}
