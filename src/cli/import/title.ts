import { paragraphsOf, type Line, type Remark } from './lines.ts';
import type { ImportedSection } from './sections.ts';

/**
 * Takes the title: the first line of the section about the problem, or a single line at the start
 * of the page.
 */
export function takeTitle(sections: ImportedSection[]): {
  title?: string;
  sections: ImportedSection[];
  guessed: Remark[];
} {
  const from = sections.find(({ kind }) => kind === 'problem') ?? sections[0];
  const [first, ...rest] = paragraphsOf(from?.lines ?? []);
  const [line, ...more] = first ?? [];
  if (!from || !line || (from.kind !== 'problem' && more.length > 0))
    return { sections, guessed: [] };
  const lines: Line[] = [more, ...rest].flatMap((paragraph) => [
    ...paragraph,
    { ...line, text: '' },
  ]);
  return {
    title: line.text.replace(/^#+\s*/, ''),
    sections: sections.map((section) => (section === from ? { ...section, lines } : section)),
    guessed:
      from.kind === 'problem'
        ? []
        : [{ line: line.number, text: `taken for the title: ${line.text}` }],
  };
}
