import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent as openContent } from '../../../src/loader/open.ts';
import { formatDiagnostic } from '../../../src/reader/source/diagnostic.ts';
import { readLibrary } from '../../../src/loader/load-library.ts';
import { badTrees, goodTree, withTree } from '../reader/content-tree.ts';

function diagnosticsOf(overlay: string | undefined, change?: (folder: string) => void): string[] {
  return withTree(overlay, (folder, plain) => {
    change?.(folder);
    const { library, diagnostics } = readLibrary(folder);
    expect(library === undefined).toBe(diagnostics.length > 0);
    return diagnostics.map((diagnostic) => plain(formatDiagnostic(diagnostic)));
  });
}

/** The same without the names of the rules. */
const saidOf = (change: (folder: string) => void): string[] =>
  diagnosticsOf(undefined, change).map(withoutRule);

const withoutRule = (line: string): string => line.replace(/ \[[\w-]+\] docs\/rules\/.+$/, '');

// `npm run test:unit -- load-library --update` writes what is expected anew; read it then.
describe('bad content is reported with position, finding, expectation and repair', () => {
  test.each(readdirSync(badTrees))('%s', async (name) => {
    const diagnostics = diagnosticsOf(join(badTrees, name));
    expect(diagnostics).not.toEqual([]);
    await expect(`${diagnostics.join('\n')}\n`).toMatchFileSnapshot(
      join(badTrees, name, 'expected.txt'),
    );
  });

  test('a missing data file is one diagnostic, and names of its items are not reported', () => {
    expect(saidOf((folder) => rmSync(join(folder, 'labels.yaml')))).toEqual([
      'content/labels.yaml:1:1 — required file is missing; found nothing; expected a list; create it; an empty list is written `[]`',
    ]);
  });

  test('a tree needs no glossary', () => {
    expect(readdirSync(goodTree)).not.toContain('glossary.yaml');
    expect(readLibrary(goodTree).library?.glossary).toEqual([]);
  });

  test('a glossary that is empty or not a list is reported', () => {
    const diagnostics = ['', 'terms: []'].flatMap((text) =>
      saidOf((folder) => writeFileSync(join(folder, 'glossary.yaml'), text)),
    );
    expect(diagnostics).toHaveLength(2);
    for (const diagnostic of diagnostics)
      expect(diagnostic).toMatch(/^content\/glossary\.yaml:1:1 — /);
  });

  test('a folder without content lacks each of its files', () => {
    const diagnostics = saidOf((folder) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    });
    expect(diagnostics).toHaveLength(8);
    expect(diagnostics.at(-1)).toBe(
      'content/sources.yaml:1:1 — required file is missing; found nothing; expected a list; create it; an empty list is written `[]`',
    );
  });

  test('a content folder that is missing or a file is one diagnostic', () => {
    const said = (path: string): string[] => {
      openContent(path);
      return readLibrary(path).diagnostics.map((diagnostic) =>
        withoutRule(formatDiagnostic(diagnostic)),
      );
    };
    const rest =
      'expected a folder with `site.yaml` and the folder `faq`; correct `CONTENT_DIR`, or start a site: `npx error-faq create FOLDER`';
    expect(said('no-such-folder')).toEqual([
      `no-such-folder:1:1 — content folder not found; found nothing; ${rest}`,
    ]);
    expect(said('README.md')).toEqual([
      `README.md:1:1 — content folder not found; found a file; ${rest}`,
    ]);
  });

  test('a symbolic link among entries is reported, as check and build would read different paths', () => {
    const change = (folder: string): void => {
      const file = join(folder, 'faq/no-water/en.mdx');
      renameSync(file, join(folder, 'elsewhere.mdx'));
      symlinkSync(join(folder, 'elsewhere.mdx'), file);
    };
    expect(saidOf(change)).toEqual([
      'content/faq/no-water/en.mdx:1:1 — symbolic link in the place of a file or folder; found `en.mdx`; expected the file or the folder itself; replace the link with a copy of what it points to',
    ]);
  });

  test('an unknown data file is reported with the name that was meant', () => {
    const change = (folder: string): void => {
      renameSync(join(folder, 'labels.yaml'), join(folder, 'Labels.yml'));
      writeFileSync(join(folder, 'opening-hours.yaml'), '');
      writeFileSync(join(folder, 'README.md'), '');
    };
    const diagnostics = saidOf(change).map((diagnostic) =>
      diagnostic.replace(/expected only .*; /, '… '),
    );
    expect(diagnostics).toEqual([
      'content/Labels.yml:1:1 — unknown data file; found `Labels.yml`; … rename it to `labels.yaml`',
      'content/labels.yaml:1:1 — required file is missing; found nothing; expected a list; create it; an empty list is written `[]`',
      'content/opening-hours.yaml:1:1 — unknown data file; found `opening-hours.yaml`; … move it out of the content folder',
    ]);
  });

  test('a folder or a link in the place of a file is not reported as a missing file', () => {
    const diagnostics = saidOf((folder) => {
      mkdirSync(join(folder, 'redirects.yaml'));
      symlinkSync('nowhere.yaml', join(folder, 'glossary.yaml'));
      rmSync(join(folder, 'faq/no-water/ja.mdx'));
      mkdirSync(join(folder, 'faq/no-water/ja.mdx'));
    });
    expect(diagnostics.map((diagnostic) => diagnostic.replace(/; expected .*/, ''))).toEqual([
      'content/faq/no-water/ja.mdx:1:1 — translation is missing; found only `en.mdx`',
      'content/faq/no-water/ja.mdx/:1:1 — unknown file in the folder of an entry; found `ja.mdx/`',
      'content/glossary.yaml:1:1 — file cannot be read; found a broken link',
      'content/redirects.yaml:1:1 — file cannot be read; found a folder',
    ]);
  });

  test('lines with Windows line endings keep their positions', () => {
    const name = 'faq/no-water/ja.mdx';
    const source = readFileSync(join(goodTree, name), 'utf8').replace('(#弁の働き)', '(#弁)');
    const change = (folder: string): void =>
      writeFileSync(join(folder, name), source.replaceAll('\n', '\r\n'));
    expect(saidOf(change)).toEqual([
      'content/faq/no-water/ja.mdx:12:48 — link to an unknown anchor; found `#弁`; expected an anchor in the entry `no-water`; use one of `barista`, `moka-wide`, `moka`, `cause`, `support`, `弁の働き`, `fn-浮き`, `messages` and 3 more, or link to the entry as a whole',
    ]);
  });
});

describe('good content becomes a library', () => {
  const { library, diagnostics } = readLibrary(goodTree);
  const [noWater, pumpNoise] = library?.entries ?? [];

  test('without diagnostics', () => {
    expect(diagnostics).toEqual([]);
  });

  test('with its lists in the order of their files', () => {
    expect(library?.site.locales).toEqual(['en', 'ja']);
    expect(library?.clients.map(({ id }) => id)).toEqual(['barista', 'moka']);
    expect(library?.platforms.map(({ name }) => name['ja'])).toEqual(['台所', '事務所']);
    expect(library?.labels.map(({ id }) => id)).toEqual(['tank', 'pump']);
    expect(library?.placeholders.map(({ example }) => example)).toEqual(['200 ml']);
    expect(library?.sources.map(({ id }) => id)).toEqual(['manual', 'photo', 'leaflet']);
  });

  test('with its entries in the order of their categories, then of their slugs', () => {
    expect(library?.entries.map(({ slug }) => slug)).toEqual(['no-water', 'pump-noise']);
    const reversed = withTree(undefined, (folder) => {
      const path = join(folder, 'categories.yaml');
      const [first = '', second = ''] = readFileSync(path, 'utf8').split(/(?=- id: noise)/);
      writeFileSync(path, second + first);
      return readLibrary(folder).library?.entries.map(({ slug }) => slug);
    });
    expect(reversed).toEqual(['pump-noise', 'no-water']);
  });

  test('with the words of each locale and the facts of the source language', () => {
    expect(noWater?.words['ja']).toEqual({
      title: '水がないと表示される',
      summary: 'タンクが空か、外れている。',
      answers: {
        meaning: '水が見つからない。',
        action: 'タンクに水を入れて開始を押す。',
        contact: '直らなければコーヒー係に知らせる。',
      },
    });
    expect(Object.keys(noWater?.words ?? {})).toEqual(['en', 'ja']);
    expect(noWater).toMatchObject({ category: 'water', labels: ['tank'], reviewed: '2026-01-20' });
    expect(noWater).not.toHaveProperty('title');
  });

  test('with references to messages resolved', () => {
    expect(pumpNoise?.messages[0]).toEqual({
      id: 'barista-loud',
      entry: 'pump-noise',
      sameAs: 'no-water#barista',
      shared: ['no-water#barista', 'pump-noise#moka'],
      client: 'barista',
      platforms: ['kitchen', 'office'],
      versions: { from: '2' },
      seen: { from: 2009 },
      language: 'en',
      heading: 'No water',
      lines: ['Please add {amount}.', 'Then press start.'],
      codes: ['E01'],
      bypass: 'none',
      appears: 'by-default',
      source: { id: 'manual', confidence: 'quoted' },
    });
  });

  test('with equal texts found, whether the first line stands as a heading or not', () => {
    const shared = library?.entries.flatMap(({ messages }) =>
      messages.map((message) => [`${message.entry}#${message.id}`, message.shared] as const),
    );
    expect(shared).toEqual([
      ['no-water#barista', ['pump-noise#barista-loud', 'pump-noise#moka']],
      ['no-water#moka-wide', []],
      ['pump-noise#barista-loud', ['no-water#barista', 'pump-noise#moka']],
      ['pump-noise#moka', ['no-water#barista', 'pump-noise#barista-loud']],
    ]);
  });

  test('with the sources in order of citation, each once', () => {
    expect(noWater?.cited).toEqual(['manual', 'photo', 'leaflet']);
    expect(pumpNoise?.cited).toEqual(['manual', 'leaflet']);
  });
});
