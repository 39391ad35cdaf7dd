// `error-faq look HOST`: looks at a service from outside, with the code of the content.
import process from 'node:process';
import { sourceLocale } from '../../domain/library/refs.ts';
import { openContent } from '../../loader/open.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError, UsageError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { readBytes, readInput } from '../command/read-input.ts';
import { parseHosts } from '../look/hosts.ts';
import { observe, observeAll, type Observing } from '../look/observe.ts';
import { loadLooking } from '../look/reader.ts';
import {
  reportOf,
  healthOf,
  type Report,
  type Reporting,
  type ServiceHealth,
} from '../look/report.ts';
import { readRemembered, writeRemembered } from '../look/state.ts';
import { reportText } from '../look/text.ts';
import { needsAttention, noticeOf, watchText } from '../look/watch-text.ts';

/** The days before the end from which a service needs attention. By judgement: two weeks to renew it. */
const DAYS = 14;
/** How long to wait for each answer, in seconds. By judgement. */
const SECONDS = 10;
/** The largest list of services and the largest file of what is trusted, in bytes. By judgement. */
const LARGEST = 2 ** 20;

const exitCodes: Record<ServiceHealth, number> = { sound: 0, wrong: 1, unseen: 2 };

export const lookCommand = defineCommand({
  name: 'look',
  about: 'looks at a service over the network, and tells what is wrong and what clients show of it',
  usage: [
    '[--lang LANGUAGE] [--starttls PROTOCOL] [--at ADDRESS …] [--json] HOST[:PORT]',
    '[--lang LANGUAGE] [--days NUMBER] [--remember FILE] [--notice FILE] [--json] --watch FILE',
  ],
  takes: [0, 1],
  options: {
    starttls: {
      value: 'PROTOCOL',
      about:
        'what is spoken before encryption begins: smtp, imap, pop3, ldap or postgres; by the port if left out',
    },
    at: {
      value: 'ADDRESS',
      many: true,
      about: 'looks at this address; at all that the name has if left out',
    },
    trust: {
      value: 'FILE',
      about:
        'what is to be trusted beside what this machine trusts, such as an authority of your own',
    },
    alone: { about: 'asks nobody but the service; so less is known of it' },
    timeout: {
      value: 'SECONDS',
      about: `how long to wait for each answer; ${String(SECONDS)} if left out`,
    },
    watch: {
      value: 'FILE',
      about:
        'looks at each service of a list, one a line, and tells what has changed; - for standard input',
    },
    days: {
      value: 'NUMBER',
      about: `with --watch: how many days before its end a service needs attention; ${String(DAYS)} if left out`,
    },
    remember: {
      value: 'FILE',
      about:
        'with --watch: where what was seen is kept for the next time; FILE.seen.json if left out',
    },
    notice: {
      value: 'FILE',
      about:
        'with --watch: writes what needs attention as Markdown, in each language of the site; empty if nothing does',
    },
    json: { about: 'prints a line of JSON for each service' },
    ...contentOption,
    url: {
      value: 'ADDRESS',
      about: 'where the site is published; SITE_URL, or `url` in site.yaml',
    },
    lang: {
      value: 'LANGUAGE',
      about: 'the language of the answer; the source language if left out',
    },
  },
  examples: [
    'look www.example.jp',
    'look --lang en mail.example.jp:587',
    'look --watch hosts.txt --notice notice.md',
  ],
  no: 'something is or may be wrong with the service; with --watch, a service needs attention or was not seen',
  async run({ options, args: [service] }) {
    const { watch, starttls, lang } = options;
    if ((watch === undefined) === (service === undefined))
      throw new UsageError('Give a host or --watch, and only one of them.');
    const content = openContent();
    const { site } = content.library;
    const locale = lang ?? sourceLocale(site);
    if (!site.locales.includes(locale))
      throw new CommandError(
        `The site is not in “${locale}”; it is in ${site.locales.join(', ')}.`,
      );
    const looking = await loadLooking(content.library);
    if (starttls !== undefined && !looking.starttls.includes(starttls))
      throw new UsageError(`--starttls must be one of ${looking.starttls.join(', ')}.`);
    const now = Date.now();
    const { at, alone, timeout, trust } = options;
    const observing: Observing = {
      looking,
      locale,
      options: {
        now,
        alone,
        timeout: 1000 * wholeNumber(timeout, '--timeout', SECONDS),
        ...(at.length > 0 && { addresses: at }),
        ...(trust !== undefined && { trusted: await readBytes(trust, LARGEST) }),
      },
    };
    const reporting = { content, looking, base: process.env['SITE_URL'] || site.url, now };
    if (service === undefined) return watchAll(watch ?? '', options, observing, reporting);
    const report = reportOf(await observe(observing, { service, starttls }), reporting, locale);
    print(options.json ? JSON.stringify(report) : reportText(report, content.library, locale));
    return exitCodes[healthOf(report)];
  },
});

/** Looks at each service of a list, and compares it with the last time. */
async function watchAll(
  list: string,
  options: { days?: string; remember?: string; notice?: string; json: boolean },
  observing: Observing,
  reporting: Reporting,
): Promise<number> {
  const { locale, looking } = observing;
  const days = wholeNumber(options.days, '--days', DAYS);
  const services = parseHosts(await readInput(list, LARGEST), looking.starttls);
  const memory = options.remember ?? (list === '-' ? undefined : `${list}.seen.json`);
  const before = memory === undefined ? {} : readRemembered(memory);
  const seen = await observeAll(observing, services);
  const reports = seen.map((one) => reportOf(one, reporting, locale, before));
  for (const report of reports)
    print(options.json ? JSON.stringify(report) : watchText(report, locale));
  if (options.notice !== undefined) {
    const inLocale = (one: string): [string, Report[]] => [
      one,
      seen.map((looked) => reportOf(looked, reporting, one)),
    ];
    const { locales } = reporting.content.library.site;
    replaceFile(options.notice, noticeOf(new Map(locales.map(inLocale)), days));
  }
  if (memory !== undefined) writeRemembered(memory, before, seen);
  return reports.some((report) => needsAttention(report, days)) ? 1 : 0;
}

/** Reads a whole number of at least 1. */
function wholeNumber(text: string | undefined, option: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`${option} must be a whole number from 1 to 9999; found ${text}.`);
}
