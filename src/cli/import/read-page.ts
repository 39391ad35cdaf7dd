import type { EntryDraft } from '../scaffold/entry-files.ts';
import { extractBlocks } from './blocks.ts';
import type { Remark } from './lines.ts';
import { pageLines, type PageForm } from './page-lines.ts';
import { messagesOf } from './messages.ts';
import { idsFor, type ImportContext } from '../scaffold/import-context.ts';
import { proseParts } from './prose-parts.ts';
import { splitIntoSections } from './sections.ts';
import { takeTitle } from './title.ts';

/** The draft of an entry made from a page, and the remarks for the report. */
export interface PageRead {
  /** The form the page was in. */
  form: PageForm;
  draft: EntryDraft;
  guessed: Remark[];
  left: Remark[];
}

/** Parses a page, pasted or exported: its messages as data, all other text as prose. */
export function readPage(text: string, context: ImportContext): PageRead {
  const { form, title, lines } = pageLines(text, (heading) => {
    const { clients, left } = context.thingsIn(heading);
    return clients.length > 0 && left === '';
  });
  const { sections, left } = splitIntoSections(lines);
  const found = sections.map(({ kind, lines }) => ({
    kind,
    ...extractBlocks(lines, context.thingsIn),
  }));
  const newId = idsFor(context);
  const shown = found.flatMap(({ blocks }) =>
    blocks.map((block) => messagesOf(block, context, newId)),
  );
  const rest = found.map((section) => ({ kind: section.kind, lines: section.rest }));
  const titled = title === undefined ? takeTitle(rest) : { title, sections: rest, guessed: [] };
  const { guessed, ...prose } = proseParts(titled.sections, context);
  const remarks = [...found, ...shown, titled].flatMap((result) => result.guessed);
  return {
    form,
    draft: {
      locale: context.languageOf(lines.map((line) => line.text).join('\n')),
      words: { title: titled.title },
      messages: shown.flatMap(({ messages }) => messages),
      ...prose,
    },
    guessed: [...remarks, ...guessed].toSorted((a, b) => a.line - b.line),
    left,
  };
}
