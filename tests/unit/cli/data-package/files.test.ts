import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataPackageFiles } from '../../../../src/cli/data-package/files.ts';
import { rowsOf } from '../../../../src/cli/data-package/rows.ts';
import { messageRecords } from '../../../../src/domain/api/messages.ts';
import { libraryTotals } from '../../../../src/domain/library/statistics.ts';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { validator } from '../../../support/json-schema.ts';
import { terminals as library } from '../../domain/terminals.ts';
import { terminalCure } from '../../domain/terminal-cure.ts';

const { tree } = readTree('tests/fixtures/payment-terminal');
const content = { library: { ...library, cures: [terminalCure] }, tree };
const facts = { name: 'terminals', version: '1.0.0', homepage: 'https://help.example/terminal/' };
const files = dataPackageFiles(content, facts);
const read = (path: string): unknown => JSON.parse(files.get(path) ?? '');

interface Resource {
  path: string;
  bytes: number;
  hash: string;
  jsonSchema: string;
  rows: number;
}
const { resources } = read('datapackage.json') as { resources: Resource[] };

test('every table fits its schema, and the description of it is right', () => {
  expect(resources.length).toBeGreaterThan(5);
  for (const { path, bytes, hash, jsonSchema, rows } of resources) {
    const text = files.get(path) ?? '';
    const table = read(path) as object[];
    const problems = validator(read(jsonSchema) as object);
    expect(problems(table), path).toEqual([]);
    // A schema that fits everything would prove nothing.
    expect(problems([{ ...table[0], id: 5, reference: 5 }]), path).not.toEqual([]);
    expect([rows, bytes]).toEqual([table.length, Buffer.byteLength(text)]);
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
  expect(files.get('SHA256SUMS')?.trim().split('\n')).toHaveLength(files.size - 1);
});

test('its numbers are those of the site', () => {
  const totals = libraryTotals(library);
  const count = (name: string): number => (read(`data/${name}.json`) as object[]).length;
  expect(count('messages')).toBe(totals['messages']);
  expect(count('sources')).toBe(totals['sources']);
  expect(count('captures')).toBe(tree.captures.size);
  expect(read('data/messages.json')).toEqual(
    JSON.parse(JSON.stringify(messageRecords(library, '/terminal/'))),
  );
});

test('a fault names what was captured at it, where that is explained, and what cures it', () => {
  const faults = read('data/faults.json') as { id: string }[];
  expect(faults.find(({ id }) => id === 'line-cut')).toEqual({
    id: 'line-cut',
    entries: ['no-line'],
    clients: ['portable'],
    captures: ['portable-5.2/en/line-cut'],
    cures: terminalCure.faults.includes('line-cut') ? [terminalCure.id] : [],
  });
});

test('the changelog tells from an earlier version what was added, changed and removed', () => {
  const rows = rowsOf(content, '/terminal/');
  const [first, second, ...others] = rows.messages as { id: string; entry: string; text: string }[];
  if (!first || !second) throw new Error('The library has no messages.');
  const gone = { ...second, id: 'gone' };
  const messages = [{ ...second, text: 'another' }, gone, ...others];
  const changelog = '# Changelog\n\n## 0.9.0\n\n- messages: 9\n';
  const before = { rows: { ...rows, messages }, changelog };
  const told = dataPackageFiles(content, { ...facts, before }).get('CHANGELOG.md');
  expect(told).toBe(`# Changelog

## 1.0.0

- messages, added: 1 (${first.entry}#${first.id})
- messages, changed: 1 (${second.entry}#${second.id})
- messages, removed: 1 (${gone.entry}#gone)

## 0.9.0

- messages: 9
`);
  expect(
    dataPackageFiles(content, { ...facts, before: { rows, changelog } }).get('CHANGELOG.md'),
  ).toContain('- Nothing has changed.');
});
