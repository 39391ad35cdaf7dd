import { inText, texts, type Damage } from './damage.ts';
import type { Chance } from '../random.ts';

const inLines = (change: (lines: string[], chance: Chance) => void): Damage =>
  inText(texts, (text, chance) => {
    const lines = text.split('\n');
    change(lines, chance);
    return lines.join('\n');
  });

/** Damages to the order of lines. */
export const lineDamages: Record<string, Damage> = {
  'a line is deleted': inLines((lines, { below }) => void lines.splice(below(lines.length), 1)),
  'a line stands twice': inLines((lines, { below }) => {
    const at = below(lines.length);
    lines.splice(at, 0, lines[at] ?? '');
  }),
  'two lines are swapped': inLines((lines, { below }) => {
    const at = below(lines.length - 1);
    [lines[at], lines[at + 1]] = [lines[at + 1] ?? '', lines[at] ?? ''];
  }),
  'twenty lines are moved': inLines((lines, { below }) => {
    const moved = lines.splice(below(lines.length), 20);
    lines.splice(below(lines.length), 0, ...moved);
  }),
  'a sign of a merge is left': inLines(
    (lines, { below, pick }) =>
      void lines.splice(below(lines.length), 0, pick(['<<<<<<< HEAD', '=======', '>>>>>>> other'])),
  ),
  'the end is missing': inText(texts, (text, { below }) => text.slice(0, below(text.length))),
};
