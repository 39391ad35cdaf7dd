import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument, readDocuments, type Document } from '../support/documents.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const documents = readDocuments();
const byFile = new Map(documents.map((document) => [document.file, document]));

/** What docs/commands.md, which another test holds true, says of each command of `error-faq`. */
const commands = new Map(
  readFileSync('docs/commands.md', 'utf8')
    .split(/^## /m)
    .map((section): [string, string] => [section.slice(0, section.indexOf('\n')), section]),
);
/** What each name behind `npm run stress` and `npm run bench` stands for. */
const folders: Record<string, string> = { bench: 'tests/bench', stress: 'tests/stress' };

const deadLinks = ({ links }: Document) =>
  links
    .filter(({ file, anchor }) => {
      const document = byFile.get(file);
      if (anchor !== undefined) return document?.anchors.has(anchor) !== true;
      return document === undefined && !existsSync(file);
    })
    .map(({ file, anchor }) => (anchor === undefined ? file : `${file}#${anchor}`));

const deadCommands = (document: Document) =>
  document.commands
    .filter(({ program, name, rest }) => {
      if (program === 'npm run' && scripts[name] === undefined) return true;
      if (program === 'error-faq' && !commands.has(name)) return true;
      const [, part] = /^([a-z]+)/.exec(rest) ?? [];
      const folder = folders[name];
      if (folder !== undefined && part !== undefined) return !existsSync(`${folder}/${part}.ts`);
      const options = rest.match(/(?<![\w-])--[a-z][\w-]*/g) ?? [];
      return options.some(
        (option) => option !== '--help' && commands.get(name)?.includes(option) === false,
      );
    })
    .map(({ program, name, rest }) => `${program} ${name} ${rest}`.trimEnd());

describe.each(documents)('$file', (document) => {
  test('leads to files and headings that are there', () => {
    expect(deadLinks(document)).toEqual([]);
  });

  test('names files that are there', () => {
    expect(document.paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names commands and options that are there', () => {
    expect(deadCommands(document)).toEqual([]);
  });
});

describe('a document in two languages', () => {
  const pairs = documents.flatMap((english) => {
    const japanese = byFile.get(english.file.replace(/\.md$/, '.ja.md'));
    return japanese ? [[english.file, english, japanese] as const] : [];
  });

  test('is each one for authors and at the front door', () => {
    const english = documents
      .map(({ file }) => file)
      .filter((file) => file.startsWith('docs/authors/') && !file.endsWith('.ja.md'));
    expect(pairs.map(([file]) => file)).toEqual(
      [...english, 'CONTRIBUTING.md', 'README.md'].toSorted(),
    );
  });

  test.each(pairs)(
    '%s has the same sections, paths and commands in both',
    (_, english, japanese) => {
      const facts = ({ levels, paths, commands: all }: Document) => ({
        levels,
        paths: [...new Set(paths)].toSorted(),
        commands: [...new Set(all.map(({ program, name }) => `${program} ${name}`))].toSorted(),
      });
      expect(facts(japanese)).toEqual(facts(english));
    },
  );
});

test('what is not there is noticed', () => {
  const document = parseDocument(
    'docs/x.md',
    [
      '# A page: `npm run no-such-script`',
      '[a](#a-page-npm-run-no-such-script) [b](#nowhere) [c](nowhere.md) [d](../README.md#nowhere)',
      '`src/nowhere.ts` `src/index/[slug].ts` `src/<name>.ts` `npm run bench -- nothing`',
      '```sh',
      'npx error-faq nonsense && npm run check -- --nonsense --fix # npm run nothing',
      'npm run check -- --fix | npm run find -- "--nonsense text"',
      '```',
    ].join('\n'),
  );
  byFile.set('docs/x.md', document);
  expect(deadLinks(document)).toEqual([
    'docs/x.md#nowhere',
    'docs/nowhere.md',
    'README.md#nowhere',
  ]);
  expect(document.paths).toEqual(['src/nowhere.ts', 'src/index/[slug].ts']);
  expect(deadCommands(document)).toEqual([
    'npm run no-such-script',
    'npm run bench nothing',
    'error-faq nonsense',
    'npm run check --nonsense --fix',
  ]);
  byFile.delete('docs/x.md');
});
