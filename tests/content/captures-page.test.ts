import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { clients } from '../lab/clients.ts';
import { tables } from '../lab/table.ts';

test('docs/captures.md shows what is on record; `npx error-faq capture --table --record` writes it', async () => {
  const page = readFileSync('docs/captures.md', 'utf8');
  const [, between = ''] = page.split(/<!-- \/?captures -->/);
  const wanted = await format(tables(clients), { parser: 'markdown' });
  expect(between.trim()).toBe(wanted.trim());
});
