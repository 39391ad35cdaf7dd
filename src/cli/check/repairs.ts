import { positionsIn } from '../../reader/source/position.ts';
import { findFrontmatter } from '../../reader/yaml/frontmatter.ts';
import type { Finding } from '../../rules/support/rule.ts';

/**
 * Applies the automatic replacements of some findings to the text of a file. A replacement whose
 * text is not found at its position is skipped.
 */
export function applyReplacements(text: string, findings: Finding[]): string {
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

/** Sets the field `of` in the frontmatter of a translation to the hash of its source text. */
export function confirmTranslation(text: string, hash: string): string {
  return withHash(text, 'of', hash);
}

/** Sets the field `to` in the frontmatter of an addition to the hash of the text it adds to. */
export function confirmAddition(text: string, hash: string): string {
  const fenced = /^---[ \t]*\r?\n/.test(text);
  return withHash(fenced ? text : `---\n---\n\n${text.trimStart()}`, 'to', hash);
}

function withHash(text: string, field: string, hash: string): string {
  const line = `${field}: "${hash}"`;
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  if (!frontmatter) return text;
  const [head, rest] = [text.slice(0, frontmatter.to), text.slice(frontmatter.to)];
  const known = new RegExp(`^${field}:.*$`, 'm');
  return known.test(head) ? head.replace(known, line) + rest : `${head}${line}\n${rest}`;
}

/**
 * Sets the field `of` of a short answer to the hash of the answers it follows.
 * @param line the line of its slug, from 1; its fields are on the lines below, indented further
 */
export function confirmShortAnswer(text: string, line: number, hash: string): string {
  const lines = text.split('\n');
  const indent = (at: number): number => lines[at]?.search(/\S/) ?? -1;
  let end = line;
  while (indent(end) > indent(line - 1)) end += 1;
  const own = `${' '.repeat(indent(line))}of: "${hash}"`;
  const known = lines.findIndex((content, at) => at >= line && at < end && /^\s+of:/.test(content));
  lines.splice(known < 0 ? end : known, known < 0 ? 0 : 1, own);
  return lines.join('\n');
}
