import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const page = 'docs/finder.md';

/** Puts what a bench has printed in its place in docs/finder.md, between two comments with its name. */
export async function record(name: string, text: string): Promise<void> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const known = readFileSync(page, 'utf8');
  const [before, rest] = known.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} lacks ${start}`);
  const filled = `${before}${start}\n\n${text}\n\n${end}${after}`;
  writeFileSync(page, await format(filled, { parser: 'markdown' }));
}
