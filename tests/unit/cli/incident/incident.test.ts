import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { incidentNotice, incidentPage, noticeItem } from '../../../../src/cli/incident/incident.ts';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { notice } from '../../../../src/schemas/notice.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const { library } = readLibrary(terminalTree);
const entry = library?.entries.find(({ slug }) => slug === 'no-line');
if (!library || !entry) throw new Error('The content has problems.');
const incident = {
  ...{ entry, hosts: ['till.example.org', 'pay.example.org'], from: '2026-12-09' },
  ...{ until: '2026-12-10', id: 'till' },
};

test('the notice is valid, in each language, in the words of the entry', () => {
  const made = incidentNotice(library, incident);
  expect(notice.parse((parse(noticeItem(made)) as unknown[])[0])).toEqual(made);
  expect(made.text['en']).toBe(
    'till.example.org, pay.example.org shows an error at present.\nThe terminal has no connection to the payment centre.\nCheck the cable or the mobile signal, and wait a minute.',
  );
  expect(made.text['ja']).toMatch(/^現在、till\.example\.org、pay\.example\.org を開くと/);
});

test('the page has the reply, and what each client shows, letter by letter', () => {
  const page = incidentPage(library, incident, 'en', 'https://help.example/terminal/');
  expect(page).toContain('https://help.example/terminal/faq/no-line/#');
  expect(page).toContain('### Counter terminal');
  expect(page).toContain('```text\nNO LINE\n');
  const japanese = incidentPage(library, incident, 'ja', 'https://help.example/terminal/');
  expect(japanese).toContain('```text\n回線なし\n');
});
