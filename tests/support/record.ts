import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

/** Replaces the text between two comments in a page of docs/, `<!-- name -->` and `<!-- /name -->`. */
export async function record(page: string, name: string, text: string): Promise<void> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const known = readFileSync(page, 'utf8');
  const [before, rest] = known.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} lacks ${start}`);
  const filled = `${before}${start}\n\n${text}\n\n${end}${after}`;
  writeFileSync(page, await format(filled, { parser: 'markdown' }));
}
