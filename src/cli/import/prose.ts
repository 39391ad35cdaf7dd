import { escapeMdx } from '../../domain/text/escape.ts';
import { bullet, paragraphsOf, type ProseLine } from './lines.ts';
import { splitAtMarks } from './notes.ts';

/** The context in which prose is converted. */
export interface ProseContext {
  /** The footnote marks of the page. */
  marks: string[];
  /** The source cited at the end of each paragraph. */
  source?: string;
}

/** Converts lines to MDX that shows them literally, with footnotes, settings and citations. */
export function importProse(lines: ProseLine[], context: ProseContext): string {
  return paragraphsOf(lines)
    .flatMap((paragraph) => runs(paragraph))
    .map((run) => {
      const settings = run.flatMap((line) => line.settings ?? []);
      if (settings.length > 0) return `<Settings ids="${settings.join(' ')}" />`;
      const text = run.map((line) => lineOf(line.text, context)).join('\n');
      return cited(text, context.source);
    })
    .join('\n\n');
}

/** Splits a paragraph where settings or a list begin or end. */
function runs(paragraph: ProseLine[]): ProseLine[][] {
  const kind = (line: ProseLine): string =>
    line.settings ? 'settings' : bullet.test(line.text) ? 'item' : 'text';
  const all: ProseLine[][] = [];
  for (const line of paragraph) {
    const last = all.at(-1);
    if (last?.[0] && kind(last[0]) === kind(line)) last.push(line);
    else all.push([line]);
  }
  return all;
}

function lineOf(text: string, { marks }: ProseContext): string {
  const item = bullet.test(text);
  const pieces = splitAtMarks(text.replace(bullet, ''), marks).map(
    ({ text: piece, mark }) => `${escapeMdx(piece)}${mark === undefined ? '' : `[^${mark}]`}`,
  );
  return (item ? '- ' : '') + pieces.join('');
}

/** Inserts the citation before the last full stop; after Latin text with a space. */
function cited(text: string, source: string | undefined): string {
  if (source === undefined) return text;
  const [, words = text, end = ''] = /^([\s\S]*?)([.。！？!?]*)$/u.exec(text) ?? [];
  const space = /[\p{Script=Latin}\d]$/u.test(words) ? ' ' : '';
  return `${words}${space}<Cite source="${source}" />${end}`;
}
