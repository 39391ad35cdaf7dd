import { diffArrays, diffChars } from 'diff';

/**
 * Formats the differences between two texts for a person, one item a line. A line that changed in
 * part shows where, `[-old-]{+new+}`; unchanged lines are left out.
 */
export function difference(before: string[], after: string[]): string[] {
  const lines: string[] = [];
  let gone: string[] = [];
  for (const { added, removed, value } of diffArrays(before, after)) {
    if (removed) {
      gone = value;
      continue;
    }
    if (added) {
      lines.push(...value.map((line, index) => changed(gone[index], line)));
      lines.push(...gone.slice(value.length).map((line) => `- ${line}`));
    } else lines.push(...gone.map((line) => `- ${line}`));
    gone = [];
  }
  return [...lines, ...gone.map((line) => `- ${line}`)];
}

function changed(before: string | undefined, after: string): string {
  if (before === undefined) return `+ ${after}`;
  const pieces = diffChars(before, after).map(({ added, removed, value }) =>
    added ? `{+${value}+}` : removed ? `[-${value}-]` : value,
  );
  return `~ ${pieces.join('')}`;
}
