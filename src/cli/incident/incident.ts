import { stringify } from 'yaml';
import { clientLabel } from '../../domain/library/client-label.ts';
import { pieces } from '../../domain/library/message-text.ts';
import { shownMessages } from '../../domain/library/shown-messages.ts';
import type { Entry, Library, Message } from '../../domain/library/types.ts';
import { replyData } from '../../domain/reply/data.ts';
import { replyFor, wholeLetter } from '../../domain/reply/reply.ts';
import { listSeparator } from '../../i18n/format.ts';
import { contactInLetters } from '../../i18n/contact-lines.ts';
import { t } from '../../i18n/t.ts';
import type { Notice } from '../../schemas/notice.ts';

/** An incident: an error that everybody sees who opens some hosts. */
export interface Incident {
  entry: Entry;
  /** In lower case; at least one. */
  hosts: string[];
  /** The first day, `2026-12-09`, and the last one if it is known. */
  from: string;
  until?: string;
  /** The permanent name of its notice. */
  id: string;
}

/** Returns the notice of an incident, in the words of its entry. */
export function incidentNotice({ site }: Library, incident: Incident): Notice {
  const { entry, hosts, id, from, until } = incident;
  const textIn = (locale: string): string => {
    const { meaning = '', action = '' } = entry.words[locale]?.answers ?? {};
    const about = t(locale, 'incident.notice', { hosts: hosts.join(listSeparator(locale)) });
    return [about, meaning, action].join('\n');
  };
  return {
    id,
    from,
    ...(until !== undefined && { until }),
    text: Object.fromEntries(site.locales.map((locale) => [locale, textIn(locale)])),
    hosts,
    entries: [entry.slug],
  };
}

/** Returns a notice as an item of `notices.yaml`. */
export function noticeItem(notice: Notice): string {
  return stringify([notice], { lineWidth: 0 });
}

/**
 * Returns, as Markdown in one language, what a help desk needs in an incident: the reply to those who ask, and the
 * text that each client shows.
 * @param url where the site is published
 */
export function incidentPage(
  library: Library,
  { entry, hosts }: Incident,
  locale: string,
  url: string,
): string {
  const { title = '' } = entry.words[locale] ?? {};
  const [host = ''] = hosts;
  const shown = shownMessages(entry, library.clients, locale);
  const { origin, pathname } = new URL(url);
  const data = replyData(
    library,
    entry,
    pathname,
    () => [],
    (language) => contactInLetters(library.site.contact, language),
  );
  const [first] = shown;
  const letter =
    first &&
    replyFor(
      data,
      { ...{ message: first.id, language: locale, kind: 'visitor', format: 'mail' }, origin, host },
      (key, parameters) => t(locale, key, parameters),
    );
  return [
    `# ${title} (${hosts.join(listSeparator(locale))})`,
    `## ${t(locale, 'incident.reply')}`,
    ...(letter ? [fenced(wholeLetter(letter, (key, values) => t(locale, key, values)))] : []),
    `## ${t(locale, 'incident.texts')}`,
    ...shown.flatMap((message) => [
      `### ${clientLabel(library, message, locale)}`,
      fenced(textOf(message, library, host)),
    ]),
    '',
  ].join('\n\n');
}

/** Returns the text of a message with the host in the place of its placeholders for one. */
function textOf({ heading, lines }: Message, { placeholders }: Library, host: string): string {
  const isHost = (id: string): boolean =>
    placeholders.some((one) => one.id === id && one.kind === 'host-name');
  return [...(heading === undefined ? [] : [heading]), ...lines]
    .map((line) =>
      pieces(line)
        .map((piece) => {
          if ('text' in piece) return piece.text;
          return isHost(piece.placeholder) ? host : `{${piece.placeholder}}`;
        })
        .join(''),
    )
    .join('\n');
}

/** Fences a text that may itself have fences. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([fence]) => fence.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
