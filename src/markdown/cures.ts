import type { PageContext } from '../components/page-context.ts';
import { joinNames } from '../domain/library/client-label.ts';
import { curesByClient, distinctProofs } from '../domain/library/cures.ts';
import { localize, pieces } from '../domain/library/message-text.ts';
import type { Library, ProvenCure } from '../domain/library/types.ts';
import { escapeMarkdown } from '../domain/text/escape.ts';
import { formatDate } from '../i18n/format.ts';
import { fenced } from './escape.ts';

/** Renders the cures of the entry for some clients: for each a heading, the commands and what proves them. */
export function curesSection(clients: string, page: PageContext): string {
  const { entry, library, locale } = page;
  return curesByClient(library, entry?.slug ?? '', clients.split(/\s+/))
    .map(({ client, cures }) =>
      [
        `### ${escapeMarkdown(joinNames(library.clients, [client], locale))}`,
        ...cures.flatMap((cure) => cureBlocks(cure, page)),
        ...distinctProofs(cures).map((proof) => proofSentence(proof, page)),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function cureBlocks(
  { reach, run, note }: ProvenCure,
  { library, locale, t }: PageContext,
): string[] {
  const commands = run.map((line) => withExamples(line, library)).join('\n');
  return [
    escapeMarkdown(t(`cure.${reach}`)),
    fenced(commands, 'sh'),
    ...(note ? [escapeMarkdown(localize(note, locale))] : []),
  ];
}

function withExamples(line: string, { placeholders }: Library): string {
  return pieces(line)
    .map((piece) =>
      'text' in piece
        ? piece.text
        : (placeholders.find(({ id }) => id === piece.placeholder)?.example ?? piece.placeholder),
    )
    .join('');
}

function proofSentence(
  { program, version, system, captured }: ProvenCure['proof'],
  { locale, t }: PageContext,
): string {
  const date = formatDate(locale, captured);
  return escapeMarkdown(t('cure.tried', { program, version, system, date }));
}
