import { escapeMarkdown } from '../domain/text/escape.ts';
import type { PageContext } from '../components/page-context.ts';
import { titleOf } from '../domain/library/categories.ts';
import type { Entry } from '../domain/library/types.ts';
import { localize } from '../domain/library/message-text.ts';
import { contactInLetters } from '../i18n/contact-lines.ts';
import { formatDate } from '../i18n/format.ts';
import { termsIn } from '../reader/mdx/explained-terms.ts';
import type { ProseTree } from '../reader/mdx/tree.ts';
import { link } from './escape.ts';
import { messagesMarkdown } from './messages.ts';
import { proseMarkdown } from './prose.ts';
import { retiredNote } from './retired.ts';

/**
 * Renders an entry as one self-contained Markdown document: answers, fork, messages, prose, sources
 * and terms of use.
 * @param prose the prose of the entry in the locale of the page
 * @param page the context of its page, whose links are absolute
 * @throws if the entry has no text in that locale
 */
export function entryMarkdown(entry: Entry, prose: ProseTree, page: PageContext): string {
  const { library, locale, t } = page;
  const words = entry.words[locale];
  if (!words) throw new Error(`The entry "${entry.slug}" has no text for "${locale}"`);
  const answers = (['meaning', 'action', 'contact'] as const).flatMap((name) => [
    `## ${t(`answers.${name}`)}`,
    escapeMarkdown(words.answers[name]),
    ...(name === 'contact' ? helpDesk(page) : []),
  ]);
  return `${[
    `# ${escapeMarkdown(words.title)}`,
    escapeMarkdown(words.summary),
    ...retiredNote(entry.retired, 'retired.entry', page),
    ...(entry.behind.includes(locale) ? [t('translation.behind')] : []),
    ...answers,
    ...forkOf(entry, page),
    ...messagesMarkdown(entry, page),
    proseMarkdown(prose, page),
    ...termsOf(termsIn(prose, library.glossary, locale), page),
    ...sourcesOf(entry, page),
    ...relatedTo(entry, page),
    '---',
    endOf(entry, page),
  ].join('\n\n')}\n`;
}

/** Returns whom to tell on this site, as a list; none if it says neither hours nor languages. */
function helpDesk({ library, locale }: PageContext): string[] {
  const lines = contactInLetters(library.site.contact, locale);
  return lines.length > 0 ? [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')] : [];
}

function forkOf({ fork, slug }: Entry, { library, locale, links, t }: PageContext): string[] {
  if (!fork) return [];
  const ways = fork.ways.map((way) => {
    const title = titleOf(library, way.entry, locale) ?? way.entry;
    const target = way.entry === slug ? t('fork.here') : link(title, links.entry(way.entry));
    return `- ${escapeMarkdown(localize(way.sign, locale))} → ${target}`;
  });
  return [
    `## ${t('fork.title')}`,
    escapeMarkdown(localize(fork.question, locale)),
    ways.join('\n'),
  ];
}

function termsOf(ids: string[], { library, locale, t }: PageContext): string[] {
  const items = ids.flatMap((id) =>
    library.glossary
      .filter((term) => term.id === id)
      .map(
        ({ name, meaning }) =>
          `- **${escapeMarkdown(localize(name, locale))}**: ${escapeMarkdown(localize(meaning, locale))}`,
      ),
  );
  return items.length > 0 ? [`## ${t('words.title')}`, items.join('\n')] : [];
}

function sourcesOf({ cited }: Entry, { library, locale, t }: PageContext): string[] {
  const sources = cited.flatMap((id) => library.sources.filter((one) => one.id === id));
  const items = sources.map(({ title, url, publisher, locator, date, seen }, index) => {
    const name = localize(title, locale);
    const parts = [
      url ? link(name, url) : escapeMarkdown(name),
      publisher && escapeMarkdown(publisher),
      locator && escapeMarkdown(locator),
      date && formatDate(locale, date),
      t('sources.seen', { date: formatDate(locale, seen) }),
    ];
    return `${index + 1}. ${parts.filter(Boolean).join(', ')}`;
  });
  return items.length > 0 ? [`## ${t('sources.title')}`, items.join('\n')] : [];
}

function relatedTo({ related }: Entry, { library, locale, links, t }: PageContext): string[] {
  const items = related.map(({ entry, reason }) => {
    const title = titleOf(library, entry, locale) ?? entry;
    return `- ${link(title, links.entry(entry))}: ${escapeMarkdown(localize(reason, locale))}`;
  });
  return items.length > 0 ? [`## ${t('entry.related')}`, items.join('\n')] : [];
}

function endOf(entry: Entry, { library, locale, links, t }: PageContext): string {
  const { contact, license } = library.site;
  const labels = library.labels.filter(({ id }) => entry.labels.includes(id));
  const maintainer = localize(contact.name, locale);
  const facts = [
    [
      t('entry.labels'),
      labels.map(({ name }) => escapeMarkdown(localize(name, locale))).join(', '),
    ],
    [t('entry.reviewed'), formatDate(locale, entry.reviewed)],
    [t('entry.address'), `<${links.entry(entry.slug)}>`],
    [t('footer.contact'), contact.url ? link(maintainer, contact.url) : escapeMarkdown(maintainer)],
    [t('footer.license'), link(license.name, license.url)],
  ].filter(([, text]) => text);
  return facts.map(([name, text]) => `- ${name}: ${text}`).join('\n');
}
