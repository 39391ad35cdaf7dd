import { expect, test } from 'vitest';
import { pageContext } from '../../../src/components/page-context.ts';
import { curesSection } from '../../../src/markdown/cures.ts';
import { terminalCure as reset } from '../domain/terminal-cure.ts';
import { terminals } from '../domain/terminals.ts';

const again = { ...reset, id: 'again', reach: 'call' as const };
const elsewhere = { ...reset, id: 'elsewhere', entry: 'no-line', run: ['termctl line'] };
const library = { ...terminals, cures: [reset, elsewhere, again] };
const [entry] = library.entries.filter(({ slug }) => slug === 'chip-not-read');
const page = pageContext(library, 'en', 'https://help.example/', entry);

test('the cures of a client stand under its name with what they are for, and who tried them', () => {
  const text = curesSection('portable counter', page);
  expect(text.match(/^### .*$/gm)).toEqual(['### Counter terminal']);
  expect(text).toContain('For everybody on this machine');
  expect(text).toContain('Nothing is charged.');
  expect(text).toContain('Tried with termctl 4.2 on Firmware 4');
});

test('a placeholder of a command is its example, which can be copied', () => {
  const example = library.placeholders.find(({ id }) => id === 'amount')?.example ?? '';
  expect(curesSection('counter', page)).toContain(
    `\`\`\`sh\ntermctl pay ${example}\ntermctl reset\n\`\`\``,
  );
});

test('cures of another entry are not shown, and one proof of several is said once', () => {
  const text = curesSection('counter', page);
  expect(text).not.toContain('termctl line');
  expect(text.match(/^Tried with/gm)).toHaveLength(1);
});
