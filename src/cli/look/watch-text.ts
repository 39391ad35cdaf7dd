import { escapeMarkdown } from '../../domain/text/escape.ts';
import { colon, listSeparator } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { daysLeftOf, healthOf, type Report, type SightReport } from './report.ts';
import { daysLine, factLine, faultHeading } from './text.ts';

/** Tells whether somebody has to look after a service: something is wrong with it, or it ends within some days. */
export function needsAttention(report: Report, days: number): boolean {
  return healthOf(report) !== 'sound' || (daysLeftOf(report) ?? Infinity) < days;
}

/** Formats what was seen of a service in a few lines. */
export function watchText({ service, sights }: Report, locale: string): string {
  return sights
    .flatMap((sight) => [
      [service, ...daysLine(sight, locale), sight.addresses.join(listSeparator(locale))]
        .filter(Boolean)
        .join(' — '),
      ...faultLines(sight, locale).map((line) => `   ${line}`),
      ...sight.marks.map((mark) => `   ${factLine(mark, locale)}`),
      ...sight.changes.map((change) => `   ${changeLine(change, locale)}`),
    ])
    .join('\n');
}

function faultLines({ obstacle, faults }: SightReport, locale: string): string[] {
  if (obstacle !== undefined) return [obstacle];
  return faults.map((fault) => `${faultHeading(fault, locale)} — ${fault.url}`);
}

function changeLine(
  { label, before, after }: SightReport['changes'][number],
  locale: string,
): string {
  const list = (values: string[]): string => values.join(listSeparator(locale));
  return `${t(locale, 'look.changed')}${colon(locale)}${label} ${list(before)} → ${list(after)}`;
}

/**
 * Returns a notice about the services that need attention, as Markdown, in each language of the site; an empty
 * text if there are none.
 * @param reports the reports by locale
 */
export function noticeOf(reports: Map<string, Report[]>, days: number): string {
  const sections = [...reports].flatMap(([locale, all]) => {
    const wrong = all.filter((report) => needsAttention(report, days));
    if (wrong.length === 0) return [];
    return [
      `## ${t(locale, 'look.notice')}`,
      wrong.map((one) => noticeItem(one, locale)).join('\n'),
    ];
  });
  return sections.length === 0 ? '' : `${sections.join('\n\n')}\n`;
}

function noticeItem({ service, sights }: Report, locale: string): string {
  const lines = sights.flatMap((sight) => [
    ...(sight.faults.length === 0 ? daysLine(sight, locale) : []).map(escapeMarkdown),
    ...(sight.obstacle === undefined ? [] : [escapeMarkdown(sight.obstacle)]),
    ...sight.faults.map(
      (fault) =>
        `${escapeMarkdown(faultHeading(fault, locale))} [${escapeMarkdown(fault.title)}](${fault.url})`,
    ),
  ]);
  return [`- **${escapeMarkdown(service)}**`, ...new Set(lines)].join('\n  ');
}
