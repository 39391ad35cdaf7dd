import type { Setting } from '../../schemas/setting.ts';
import type { Draft } from '../scaffold/entry-files.ts';
import type { Line } from './lines.ts';
import { extractNotes } from './notes.ts';
import { idsFor, type ImportContext } from '../scaffold/import-context.ts';
import { importProse } from './prose.ts';
import type { ImportedSection } from './sections.ts';
import { extractSettings } from './settings.ts';

const blank: Line = { number: 0, text: '' };

/**
 * Groups the prose by part, with settings and footnotes extracted. Text under no known heading
 * belongs to `cause`.
 */
export function proseParts(sections: ImportedSection[], context: ImportContext) {
  const { notes, rest } = extractNotes(sections.flatMap(({ lines }) => [...lines, blank]));
  const marks = notes.map(({ mark }) => mark);
  const newId = idsFor(context);
  const read = (lines: Line[]) => {
    const found = extractSettings(lines, context, newId);
    return { ...found, prose: importProse(found.lines, { marks, source: context.source }) };
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
    settings: all.flatMap(({ settings }) => settings.map((setting) => evident(setting, context))),
    guessed: [
      ...(loose ? [{ line: loose.number, text }] : []),
      ...all.flatMap(({ guessed }) => guessed),
    ],
  };
}

/** Returns a setting with its source, and an empty effect for every other locale. */
function evident(setting: Draft<Setting>, { locales, source }: ImportContext): Draft<Setting> {
  const { effect } = setting;
  return {
    ...setting,
    ...(effect && {
      effect: Object.fromEntries(locales.map((locale) => [locale, effect[locale]])),
    }),
    source: { id: source, confidence: 'quoted' },
  };
}
