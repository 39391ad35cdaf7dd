import { sourceLocale } from '../../domain/library/refs.ts';
import type { ProvenCure } from '../../domain/library/types.ts';
import type { Looked } from '../../domain/readers/look.ts';
import type { ReadingValue } from '../../domain/readers/reader.ts';
import {
  describeReading,
  lookWords,
  sayValue,
  type DescribedFinding,
  type DescribedReading,
} from '../../domain/readers/reader-words.ts';
import { cureUrl } from '../../domain/urls/cure-url.ts';
import { linksFor } from '../../domain/urls/urls.ts';
import { formatMoment } from '../../i18n/format.ts';
import type { openContent } from '../../loader/open.ts';
import { groupSights } from './group-sights.ts';
import type { Looking } from './reader.ts';
import { shownFor, type Shown } from './shown.ts';
import { changesSince, type Remembered } from './state.ts';

/** Something that is wrong with a service: what it is, what clients show of it, what cures it. */
export interface ReportedFault {
  /** The id of the finding, which is that of the fault in captures and cures. */
  id: string;
  text: string;
  possible: boolean;
  /** The title and the address of the entry that explains it. */
  title: string;
  url: string;
  shown: Shown[];
  cures: (Pick<ProvenCure, 'id' | 'client' | 'reach' | 'run'> & { url: string })[];
}

/** What was seen at some addresses that have shown the same, in the words of one locale. */
export interface SightReport {
  addresses: string[];
  obstacle?: string;
  /** Whether the obstacle is one of this machine. */
  here?: boolean;
  faults: ReportedFault[];
  things: DescribedReading['things'];
  notes: string[];
  /** The time until which it holds, as in ISO 8601, and the whole days until then; negative if it is over. */
  until?: string;
  daysLeft?: number;
  marks: { label: string; values: string[] }[];
  /** What is not what it was the last time. */
  changes: { label: string; before: string[]; after: string[] }[];
}

/** A service in the words of one locale. */
export interface Report {
  service: string;
  sights: SightReport[];
}

/** The content that reports speak with. */
export type Content = ReturnType<typeof openContent>;

const DAY = 86_400_000;

/** What reports are made with. */
export interface Reporting {
  content: Content;
  looking: Looking;
  /** The absolute address of the site. */
  base: string;
  /** The time of the look, in milliseconds since 1970. */
  now: number;
}

/** Puts what was seen of a service into the words of a locale, with what has changed since it was seen before. */
export function reportOf(
  { service, sights }: Looked,
  reporting: Reporting,
  locale: string,
  before: Remembered = {},
): Report {
  const words = lookWords(reporting.content.library, reporting.looking.reader, locale);
  const value = (one: ReadingValue): string =>
    sayValue(one, words, (time) => formatMoment(locale, time));
  const label = (id: string): string => words.words[id] ?? id;
  const reports = groupSights(sights).map(([addresses, sight]): SightReport => {
    const { obstacle, here = false, until, marks = [] } = sight;
    const { findings, things, notes } = describeReading(
      sight.reading ?? { findings: [], things: [], notes: [] },
      words,
      (time) => formatMoment(locale, time),
    );
    return {
      addresses,
      ...(obstacle && { obstacle: value(obstacle), here }),
      faults: findings.map((finding) => faultOf(finding, reporting, locale)),
      things,
      notes,
      ...(until !== undefined && {
        until: new Date(until).toISOString(),
        daysLeft: Math.floor((until - reporting.now) / DAY),
      }),
      marks: marks.map((mark) => ({ label: label(mark.label), values: mark.values.map(value) })),
      changes: changesSince(before[service], addresses, sight).map((change) => ({
        label: label(change.label),
        before: change.before.map(value),
        after: change.after.map(value),
      })),
    };
  });
  return { service, sights: reports };
}

/** Adds to a finding what clients show of it and what cures it. */
function faultOf(
  { id, text, possible, title, entry, part }: DescribedFinding,
  { content, base }: Reporting,
  locale: string,
): ReportedFault {
  const { library } = content;
  const links = linksFor(base, sourceLocale(library.site), locale);
  const cures = library.cures.filter(({ faults }) => faults.includes(id));
  return {
    ...{ id, text, possible, title },
    url: links.entry(entry, part),
    shown: shownFor(id, content, locale, links),
    cures: cures.map((cure) => ({
      ...{ id: cure.id, client: cure.client, reach: cure.reach, run: cure.run },
      url: cureUrl(cure, links),
    })),
  };
}

/** How a service is: nothing is wrong, something is or may be, or nothing was seen of it. */
export type ServiceHealth = 'sound' | 'wrong' | 'unseen';

/** Judges a report. An obstacle of this machine does not count if something was seen at another address. */
export function healthOf({ sights }: Report): ServiceHealth {
  if (sights.every(({ obstacle }) => obstacle !== undefined)) return 'unseen';
  const wrong = sights.some(
    ({ obstacle, here, faults }) => faults.length > 0 || (obstacle !== undefined && !here),
  );
  return wrong ? 'wrong' : 'sound';
}

/** Returns the fewest days left at any address; undefined if that is not known. */
export function daysLeftOf({ sights }: Report): number | undefined {
  const known = sights.flatMap(({ daysLeft }) => daysLeft ?? []);
  return known.length > 0 ? Math.min(...known) : undefined;
}
