import {
  countMessages,
  groupMessages,
  libraryTotals,
  confidenceLevels,
} from '../../domain/library/statistics.ts';
import type { Library, Message } from '../../domain/library/types.ts';
import { markdownTable } from './markdown-table.ts';

type Groups = [name: string, messages: Message[]][];

/** Returns docs/library.md: the number of messages in a library and their levels of evidence. */
export function libraryPage(library: Library): string {
  const slugs = library.entries.map(({ slug }) => slug);
  const clients = library.clients.map(({ id }) => id);
  const all = library.entries.flatMap(({ messages }) => messages);
  const languages = [...new Set(all.map(({ language }) => language))].toSorted();
  const totals = Object.entries(libraryTotals(library)).map(([name, count]) => `${count} ${name}`);
  const byEntry = groupMessages(library, ({ entry }) => entry, slugs);
  const byClient = groupMessages(library, ({ client }) => client, clients);
  return `${[
    '# The library',
    'What the content holds. `npx error-faq stats` prints this page, `npx error-faq stats --record FILE` writes it.',
    `In all: ${totals.join(', ')}. A message with the text of another counts as well.`,
    'How far a message is proven: **captured**, a machine recorded the real screen; **exact**, the text stands so in the program’s own files; **quoted**, a person wrote it down; **unproven**, nobody has shown it.',
    '## By language',
    countTable(
      'Language',
      groupMessages(library, ({ language }) => language, languages),
      [],
    ),
    '## By client',
    countTable('Client', byClient, languages),
    '## By entry',
    countTable('Entry', byEntry, languages),
    '## By entry and client',
    crossTable(byEntry, clients, languages),
  ].join('\n\n')}\n`;
}

function countTable(name: string, groups: Groups, languages: string[]): string {
  const rows = groups.map(([id, messages]) => {
    const count = countMessages(messages);
    return [
      id,
      count.messages,
      count.texts,
      ...languages.map((language) => count.languages.get(language) ?? 0),
      ...confidenceLevels.map((proof) => count.proofs.get(proof) ?? 0),
    ];
  });
  return markdownTable([name, 'Messages', 'Texts', ...languages, ...confidenceLevels], rows);
}

/**
 * Returns a table with a row for each client of each entry, and the levels of evidence in each
 * language.
 */
function crossTable(entries: Groups, clients: string[], languages: string[]): string {
  const rows = entries.flatMap(([slug, messages]) =>
    clients.flatMap((client) => {
      const shown = messages.filter((message) => message.client === client);
      if (shown.length === 0) return [];
      const cells = languages.map((language) =>
        proofsOf(shown.filter((message) => message.language === language)),
      );
      return [[slug, client, ...cells]];
    }),
  );
  return markdownTable(['Entry', 'Client', ...languages], rows);
}

function proofsOf(messages: Message[]): string {
  const { proofs: counts } = countMessages(messages);
  return confidenceLevels
    .flatMap((proof) => (counts.has(proof) ? [`${counts.get(proof)} ${proof}`] : []))
    .join(', ');
}
