import type { EntryDraft } from '../scaffold/entry-files.ts';
import { extractBlocks } from './blocks.ts';
import { linesOf, type Remark } from './lines.ts';
import { messagesOf } from './messages.ts';
import { idsFor, type ImportContext } from '../scaffold/import-context.ts';
import { proseParts } from './prose-parts.ts';
import { splitIntoSections } from './sections.ts';
import { takeTitle } from './title.ts';

/** The draft of an entry made from a page, and the remarks for the report. */
export interface PageRead {
  draft: EntryDraft;
  guessed: Remark[];
  left: Remark[];
}

/** Parses a pasted page: its messages as data, all other text as prose. */
export function readPage(text: string, context: ImportContext): PageRead {
  const { sections, left } = splitIntoSections(linesOf(text));
  const found = sections.map(({ kind, lines }) => ({
    kind,
    ...extractBlocks(lines, context.thingsIn),
  }));
  const newId = idsFor(context);
  const shown = found.flatMap(({ blocks }) =>
    blocks.map((block) => messagesOf(block, context, newId)),
  );
  const titled = takeTitle(found.map(({ kind, rest }) => ({ kind, lines: rest })));
  const { guessed, ...prose } = proseParts(titled.sections, context);
  const remarks = [...found, ...shown, titled].flatMap((result) => result.guessed);
  return {
    draft: {
      locale: context.languageOf(text),
      words: { title: titled.title },
      messages: shown.flatMap(({ messages }) => messages),
      ...prose,
    },
    guessed: [...remarks, ...guessed].toSorted((a, b) => a.line - b.line),
    left,
  };
}
