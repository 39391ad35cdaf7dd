/** Formats a Markdown table as Prettier does. Columns of numbers are aligned to the right. */
export function markdownTable(head: string[], rows: (string | number)[][]): string {
  const texts = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) =>
    Math.max(3, ...texts.map((row) => row[column]?.length ?? 0)),
  );
  const numeric = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'),
  );
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const padded = texts.map((row) =>
    line(
      widths.map((width, column) => {
        const cell = row[column] ?? '';
        return numeric[column] ? cell.padStart(width) : cell.padEnd(width);
      }),
    ),
  );
  const rule = line(
    widths.map((width, column) =>
      numeric[column] ? '-'.repeat(width - 1) + ':' : '-'.repeat(width),
    ),
  );
  return [padded[0], rule, ...padded.slice(1)].join('\n');
}
