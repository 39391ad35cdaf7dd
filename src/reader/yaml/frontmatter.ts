import type { PositionOf } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote } from '../source/messages.ts';

/** The offsets of the frontmatter of an MDX file, without its `---` lines. */
export interface Frontmatter {
  from: number;
  to: number;
  /** The offset at which the prose begins. */
  body: number;
}

const fenced = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Finds the frontmatter of an MDX file, or reports that it is missing or not closed. */
export function findFrontmatter(
  text: string,
  locate: PositionOf,
): { frontmatter?: Frontmatter; diagnostics: ReaderDiagnostic[] } {
  const match = fenced.exec(text);
  if (match?.index === 0) {
    const from = match[0].indexOf('\n') + 1;
    const to = from + (match[1] ?? '').length;
    return { frontmatter: { from, to, body: match[0].length }, diagnostics: [] };
  }
  const first = text.split('\n')[0]?.trim();
  const open = first === '---';
  const diagnostic = diagnosticAt(locate(0), {
    rule: 'frontmatter-is-complete',
    what: open ? 'frontmatter is not closed' : 'frontmatter is missing',
    found: first ? quote(first) : 'an empty line',
    expected: 'data between two `---` lines, then the prose',
    repair: open ? 'close it with a `---` line' : 'start the file with a `---` line',
  });
  return { diagnostics: [diagnostic] };
}
