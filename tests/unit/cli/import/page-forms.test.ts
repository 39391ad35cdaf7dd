import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { importContextOf } from '../../../../src/cli/scaffold/import-context.ts';
import { readPage } from '../../../../src/cli/import/read-page.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const context = importContextOf(readTree(terminalTree).tree);
const read = (name: string) => {
  const { form, draft, guessed } = readPage(
    readFileSync(`tests/fixtures/imported/${name}`, 'utf8'),
    context,
  );
  return {
    form,
    guessed,
    title: draft.words.title,
    parts: draft.parts,
    messages: draft.messages.map(({ client, heading, lines = [], codes }) => ({
      client,
      text: [heading, ...lines].filter(Boolean),
      codes,
    })),
  };
};

test('a page of a help centre in HTML is read as it looks', () => {
  expect(read('help-centre.html')).toEqual({
    form: 'HTML',
    title: 'The terminal beeps & shows “DRAWER”',
    messages: [
      { client: 'counter', text: ['DRAWER OPEN', 'Close <the drawer>. E-40'], codes: ['E-40'] },
      { client: 'portable', text: ['Drawer?', 'Code: E-77'], codes: ['E-77'] },
    ],
    parts: [
      {
        name: 'cause',
        prose: `The drawer stays open.

A coin is in the rails, or the spring is worn.

- Push it once.

- Then look for coins

Lamp Meaning
red open`,
      },
    ],
    guessed: [
      {
        line: 13,
        text: 'the prose from here on is put under the cause: divide it among the parts',
      },
      { line: 17, text: 'taken for a code: E-77' },
    ],
  });
});

test('an article of MediaWiki is read without its markup, also out of an export', () => {
  const article = {
    form: 'MediaWiki',
    title: 'The portable terminal loses its line',
    messages: [
      { client: 'counter', text: ['NO LINE', 'Check the cable. E-40'], codes: ['E-40'] },
      { client: 'portable', text: ['No line. Code: E-77'], codes: ['E-77'] },
    ],
    parts: [
      {
        name: 'cause',
        prose: `The centre does not answer, see its page.

- Wait five minutes.
- Restart the portable terminal & pay again.

Lamp Meaning
red no line`,
      },
    ],
  };
  expect(read('staff-wiki.mediawiki')).toMatchObject(article);
  const text = readFileSync('tests/fixtures/imported/staff-wiki.mediawiki', 'utf8')
    .replace(/^The '''portable.*\n/m, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  const page = (title: string): string =>
    `<page><title>${title}</title><revision><text bytes="9">${text}</text></revision></page>`;
  const xml = `<mediawiki xml:lang="en">\n${page('Lost line')}\n${page('Another')}\n</mediawiki>`;
  const { draft } = readPage(xml, context);
  expect(draft.words.title).toBe('Lost line');
  expect(draft.messages).toMatchObject(
    article.messages.map(({ client, codes }) => ({ client, codes })),
  );
});

test('a page of Confluence is read with its macros of code', () => {
  expect(read('team-space.confluence.xml')).toMatchObject({
    form: 'Confluence',
    title: 'The terminal says that a card is worn',
    messages: [
      { client: 'counter', text: ['CARD WORN', 'Use <another> card. E-31'], codes: ['E-31'] },
    ],
    parts: [{ name: 'cause', prose: 'Clean the card, then ask the desk.' }],
  });
});

test('text with a few tags in its messages stays text', () => {
  const { form, draft } = readPage('Portable terminal:\n<p> is no line. E-77\n', context);
  expect(form).toBe('text');
  expect(draft.messages[0]?.lines).toEqual(['<p> is no line. E-77']);
});
