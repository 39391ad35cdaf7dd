import type { EntryDraft } from '../new/entry-files.ts';
import { languageOf } from '../new/message.ts';
import { freeId } from '../new/names.ts';
import { blocksIn } from './blocks.ts';
import { linesOf, paragraphsOf, type Line, type Remark } from './lines.ts';
import { messagesOf } from './messages.ts';
import { notesIn } from './notes.ts';
import type { PageContext } from './page-context.ts';
import { proseOf } from './prose.ts';
import { sectionsOf, type Section } from './sections.ts';
import { settingsIn } from './settings.ts';

/** A page as the draft of an entry, and what a person should know of how it was read. */
export interface PageRead {
  draft: EntryDraft;
  guessed: Remark[];
  left: Remark[];
}

const blank: Line = { number: 0, text: '' };

/** Reads a pasted page: its messages as data, everything else a reader needs as prose. */
export function readPage(text: string, context: PageContext): PageRead {
  const { sections, left } = sectionsOf(linesOf(text));
  const guessed: Remark[] = [];
  const blocks = sections.map(({ kind, lines }) => ({
    kind,
    ...blocksIn(lines, context.thingsIn),
  }));
  const newId = idsFor(context);
  const messages = blocks.flatMap(({ blocks: found }) =>
    found.flatMap((block) => {
      const read = messagesOf(block, context, newId);
      guessed.push(...read.guessed);
      return read.messages;
    }),
  );
  guessed.push(...blocks.flatMap((one) => one.guessed));
  const titled = takeTitle(blocks.map(({ kind, rest }) => ({ kind, lines: rest })));
  const prose = proseParts(titled.sections, context);
  guessed.push(...titled.guessed, ...prose.guessed);
  const { locales } = context;
  return {
    draft: {
      locale: languageOf(text),
      words: { title: titled.title },
      messages,
      settings: prose.settings.map((setting) => ({
        ...setting,
        ...(setting.effect && { effect: inEvery(locales, setting.effect) }),
        source: { id: context.source, confidence: 'quoted' },
      })),
      parts: prose.parts,
      notes: prose.notes,
    },
    guessed: guessed.toSorted((a, b) => a.line - b.line),
    left,
  };
}

function idsFor({
  shortName,
}: PageContext): (client: string | undefined, platforms: string[]) => string {
  const taken: string[] = [];
  return (client, platforms) => {
    const id = freeId(taken, shortName(client, platforms));
    taken.push(id);
    return id;
  };
}

/** A text that is known in one locale, with an empty place for every other. */
function inEvery(locales: string[], text: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(locales.map((locale) => [locale, text[locale] as string]));
}

/** The title: the first line of what the page calls the problem, or a line alone above everything. */
function takeTitle(sections: Section[]): {
  title?: string;
  sections: Section[];
  guessed: Remark[];
} {
  const from = sections.find(({ kind }) => kind === 'problem') ?? sections[0];
  const [first, ...rest] = paragraphsOf(from?.lines ?? []);
  const [line, ...more] = first ?? [];
  if (!from || !line || (from.kind !== 'problem' && more.length > 0))
    return { sections, guessed: [] };
  const lines: Line[] = [more, ...rest].flatMap((one) => [...one, { ...line, text: '' }]);
  return {
    title: line.text.replace(/^#+\s*/, ''),
    sections: sections.map((one) => (one === from ? { ...one, lines } : one)),
    guessed:
      from.kind === 'problem'
        ? []
        : [{ line: line.number, text: `taken for the title: ${line.text}` }],
  };
}

/** The prose by part, with its settings and footnotes taken out. What no heading assigns is the cause. */
function proseParts(sections: Section[], context: PageContext) {
  const { notes, rest } = notesIn(sections.flatMap(({ lines }) => [...lines, blank]));
  const marks = notes.map(({ mark }) => mark);
  const newId = idsFor(context);
  const read = (lines: Line[]) => {
    const found = settingsIn(lines, context.thingsIn, newId);
    return { ...found, prose: proseOf(found.lines, { marks, source: context.source }) };
  };
  const linesIn = (...kinds: string[]) =>
    new Set(sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines));
  const [background, assigned] = [linesIn('background'), linesIn('background', 'cause')];
  const parts = [
    { name: 'cause', ...read(rest.filter((line) => !background.has(line))) },
    { name: 'background', ...read(rest.filter((line) => background.has(line))) },
  ].filter(({ name, prose }) => name === 'cause' || prose !== '');
  const texts = notes.map((note) => ({ mark: note.mark, ...read(note.lines) }));
  const all = [...parts, ...texts];
  const loose = rest.find((line) => line.text !== '' && !assigned.has(line));
  const text = 'the prose from here on is put under the cause: divide it among the parts';
  return {
    parts: parts.map(({ name, prose }) => ({ name, prose })),
    notes: texts.map(({ mark, prose }) => `[^${mark}]: ${prose.replaceAll(/\n(?=.)/g, '\n    ')}`),
    settings: all.flatMap(({ settings }) => settings),
    guessed: [
      ...(loose ? [{ line: loose.number, text }] : []),
      ...all.flatMap((one) => one.guessed),
    ],
  };
}
