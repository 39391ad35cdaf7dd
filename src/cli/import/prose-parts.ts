import type { Setting } from '../../schemas/setting.ts';
import type { Draft } from '../scaffold/entry-files.ts';
import type { Line } from './lines.ts';
import { notesIn } from './notes.ts';
import { idsFor, type PageContext } from '../scaffold/import-context.ts';
import { proseOf } from './prose.ts';
import type { Section } from './sections.ts';
import { settingsIn } from './settings.ts';

const blank: Line = { number: 0, text: '' };

/** The prose by part, with its settings and footnotes taken out. What no heading assigns is the cause. */
export function proseParts(sections: Section[], context: PageContext) {
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
    settings: all.flatMap(({ settings }) => settings.map((one) => evident(one, context))),
    guessed: [
      ...(loose ? [{ line: loose.number, text }] : []),
      ...all.flatMap((one) => one.guessed),
    ],
  };
}

/** A setting with its source, and an empty place for its effect in every other language of the site. */
function evident(setting: Draft<Setting>, { locales, source }: PageContext): Draft<Setting> {
  const { effect } = setting;
  return {
    ...setting,
    ...(effect && {
      effect: Object.fromEntries(locales.map((locale) => [locale, effect[locale]])),
    }),
    source: { id: source, confidence: 'quoted' },
  };
}
