import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../../src/loader/load-library.ts';
import { terminalTree, withTree } from '../content-tree.ts';

test('an entry knows the parts of its prose, in order', () => {
  const entries = readLibrary(terminalTree).library?.entries ?? [];
  const parts = Object.fromEntries(entries.map((entry) => [entry.slug, entry.parts]));
  expect(parts['no-line']).toEqual(['cause', 'visitor', 'administrator']);
  expect(parts['paper-out']).not.toContain('administrator');
});

describe('a captured message in a library', () => {
  const change = (path: string, from: string, to: string): void =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  const withTerminals = (check: (folder: string) => void): void =>
    withTree(undefined, check, terminalTree);

  test('its source is the one that lists the folder, and is cited', () => {
    const { library } = readLibrary(terminalTree);
    const entry = library?.entries.find(({ slug }) => slug === 'no-line');
    expect(entry?.messages.at(-1)).toMatchObject({
      id: 'portable-5',
      source: { id: 'capture-portable-5', confidence: 'captured' },
    });
    expect(entry?.cited).toEqual(['strings-5', 'capture-portable-5', 'manual-4']);
  });

  test('another message may have its text', () => {
    withTerminals((folder) => {
      const path = join(folder, 'faq/paper-out/en.mdx');
      change(path, 'same-as: no-line#counter-5', 'same-as: no-line#portable-5');
      const { library, diagnostics } = readLibrary(folder);
      expect(diagnostics).toEqual([]);
      const messages = library?.entries.flatMap((entry) => entry.messages) ?? [];
      const captured = messages.find(({ capture }) => capture);
      expect(messages.find(({ id }) => id === 'after-restart')).toEqual({
        ...captured,
        id: 'after-restart',
        entry: 'paper-out',
        sameAs: 'no-line#portable-5',
        shared: ['no-line#portable-5'],
        retired: expect.objectContaining({ since: '2026-11-23' }) as unknown,
      });
    });
  });

  test('the tab of its client is an anchor that no other message may have', () => {
    withTerminals((folder) => {
      const path = join(folder, 'faq/no-line/en.mdx');
      change(path, '- id: portable-5\n', '- id: counter\n');
      expect(readLibrary(folder).diagnostics[0]).toMatchObject({
        what: 'message id is already an anchor of the page',
        repair: 'use `portable` or another id',
      });
    });
  });

  test('an entry that refers to it needs the settings it depends on', () => {
    withTerminals((folder) => {
      change(
        join(folder, 'faq/chip-not-read/en.mdx'),
        'messages:\n',
        'messages:\n  - id: cut\n    capture: portable-5.2/en/line-cut\n    appears: { settings: [retry] }\n',
      );
      change(join(folder, 'faq/paper-out/en.mdx'), 'no-line#counter-5', 'chip-not-read#cut');
      expect(readLibrary(folder).diagnostics).toMatchObject([
        { what: 'message `chip-not-read#cut` depends on a setting that this entry lacks' },
      ]);
    });
  });
});

test('an entry lists the locales whose translation is of an earlier text', () => {
  const { library } = readLibrary(terminalTree);
  expect(library?.entries.map(({ slug, behind }) => [slug, behind])).toEqual([
    ['chip-not-read', []],
    ['no-line', ['ja']],
    ['paper-out', []],
  ]);
});
