// `error-faq incident ENTRY HOST …`: writes a notice, and what a help desk needs when a host of one’s own fails.
import { join } from 'node:path';
import process from 'node:process';
import { entryBySlug } from '../../domain/library/refs.ts';
import { isHostOf } from '../../domain/hosts/own-hosts.ts';
import { nameFrom } from '../../domain/urls/permanent-names.ts';
import { contentFolder } from '../../loader/options.ts';
import { openLibrary } from '../../loader/open.ts';
import { readText, shownPath } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { hostPattern } from '../../schemas/own-host.ts';
import { day } from '../../schemas/text.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError, UsageError } from '../command/command-error.ts';
import { print } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { incidentNotice, incidentPage, noticeItem, type Incident } from '../incident/incident.ts';

/** Checks a day of the calendar. */
function checkedDay(text: string, option: string): string {
  if (day.safeParse(text).success) return text;
  throw new UsageError(`${option} must be a day, 2026-12-09; found ${text}.`);
}

export const incidentCommand = defineCommand({
  name: 'incident',
  about: 'adds a notice about hosts of yours, and writes what a help desk needs',
  usage: ['ENTRY HOST … [--from DAY] [--until DAY] [--to FOLDER] [--content FOLDER]'],
  takes: [2, Infinity],
  options: {
    from: { value: 'DAY', about: 'the first day of the notice; today if left out' },
    until: { value: 'DAY', about: 'its last day; open if left out' },
    to: {
      value: 'FOLDER',
      about: 'where the replies and the texts go, a file a language; incident if left out',
    },
    ...contentOption,
    url: {
      value: 'ADDRESS',
      about: 'where the site is published; SITE_URL, or `url` in site.yaml',
    },
  },
  examples: [
    'incident no-line till.shops.example',
    'incident no-line a.example b.example --until 2026-12-10',
  ],
  run({ options, args: [slug = '', ...names] }) {
    const library = openLibrary();
    const entry = entryBySlug(library, slug);
    if (!entry) throw new CommandError(`There is no entry ${slug}.`);
    const hosts = names.map((name) => name.toLowerCase());
    const wrong = hosts.find((host) => !hostPattern.safeParse(host).success);
    if (wrong !== undefined)
      throw new UsageError(`${wrong} is no host name: write it alone, such as www.example.org.`);
    const from = checkedDay(options.from ?? new Date().toISOString().slice(0, 10), '--from');
    const until =
      options.until === undefined ? {} : { until: checkedDay(options.until, '--until') };
    if (until.until !== undefined && until.until < from)
      throw new UsageError(`--until ${until.until} is before ${from}.`);
    const taken = library.notices.map(({ id }) => id);
    const id = freeId(nameFrom(`${from}-${hosts[0] ?? ''}`), taken);
    const incident: Incident = { entry, hosts, from, ...until, id };
    const path = join(contentFolder(), 'notices.yaml');
    const old = (readText(path) ?? '').replace(/^\[\]\s*$/m, '');
    const gap = old === '' || old.endsWith('\n') ? '' : '\n';
    replaceFile(path, old + gap + noticeItem(incidentNotice(library, incident)));
    print(`Added to ${shownPath(path)}: ${id}. Read it, and put it into your own words.`);
    const to = options.to ?? 'incident';
    const address = process.env['SITE_URL'] || library.site.url;
    for (const locale of library.site.locales) {
      const file = join(to, `${id}.${locale}.md`);
      replaceFile(file, incidentPage(library, incident, locale, address));
      print(`Written: ${shownPath(file)}`);
    }
    const unknown = hosts.filter(
      (host) => !library.hosts.some((own) => own.hosts.some((one) => isHostOf(one, host))),
    );
    if (unknown.length > 0)
      print(
        `Not in hosts.yaml: ${unknown.join(', ')}. What you say there stays after the incident.`,
      );
    return 0;
  },
});

function freeId(id: string, taken: string[]): string {
  for (let at = 2, name = id; ; at += 1) {
    if (!taken.includes(name)) return name;
    name = `${id}-${String(at)}`;
  }
}
