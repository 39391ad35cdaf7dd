import { positionsIn } from '../../reader/source/position.ts';
import { findFrontmatter } from '../../reader/yaml/frontmatter.ts';
import type { Finding } from '../../rules/support/rule.ts';

/**
 * A file’s text with every replacement made that needs no thought. What does not stand at its place
 * word for word is left alone.
 */
export function fixText(text: string, findings: Finding[]): string {
  const lines = text.split('\n');
  const lastFirst = findings.toSorted((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, replace } of lastFirst) {
    const there = lines[line - 1];
    if (!replace || there === undefined) continue;
    const { found, by } = replace;
    const [before, after] = [there.slice(0, column - 1), there.slice(column - 1)];
    if (after.startsWith(found)) lines[line - 1] = before + by + after.slice(found.length);
  }
  return lines.join('\n');
}

/** Returns a translation with the hash of its source text under `of`; a line `of:` is replaced. */
export function confirmTranslation(text: string, hash: string): string {
  const line = `of: "${hash}"`;
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  if (!frontmatter) return text;
  const [head, rest] = [text.slice(0, frontmatter.to), text.slice(frontmatter.to)];
  const known = /^of:.*$/m;
  return known.test(head) ? head.replace(known, line) + rest : `${head}${line}\n${rest}`;
}
