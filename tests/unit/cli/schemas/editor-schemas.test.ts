import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  editorSchemas,
  frontmatterSchemas,
  schemaLookup,
} from '../../../../src/cli/schemas/editor-schemas.ts';

const folder = '.vscode/schemas';
const schemas = editorSchemas();

test.each([...schemas.keys()])(
  'what an editor knows is in %s and is what src/schemas says',
  (name) => {
    expect(readFileSync(`${folder}/${name}`, 'utf8'), 'run: npx error-faq schemas').toBe(
      schemas.get(name),
    );
  },
);

test('every data file that is written by hand has a schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const trees = ['content', 'tests/fixtures/payment-terminal', 'tests/fixtures/layered'];
  const files = trees.flatMap((tree) => readdirSync(tree)).filter((file) => file.endsWith('.yaml'));
  const data = [...new Set(files)].filter((file) => file !== 'ledger.yaml');
  const names = [...schemas.keys()].map((file) => file.replace('.json', ''));
  /** The files of a folder of this name have one schema. */
  const folders = names.filter((name) => existsSync(`content/${name}`));
  expect(folders).toEqual(['short-answers']);
  const single = names.filter((name) => !folders.includes(name));
  expect(single.map((name) => `${name}.yaml`).toSorted()).toEqual(data.toSorted());
  expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].toSorted());
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(
      names.map((name) => [
        `./${folder}/${name}.json`,
        folders.includes(name) ? `**/${name}/*.yaml` : `**/${name}.yaml`,
      ]),
    ),
  );
});

test('the descriptions of fields are in it', () => {
  expect(schemas.get('clients.json')).toContain('Its usual name, as readers know it.');
});

test('the frontmatter of the source language holds facts, that of a translation words', () => {
  expect([...frontmatterSchemas().keys()]).toEqual(['facts.schema.json', 'words.schema.json']);
  expect(JSON.parse(schemaLookup('/Home/faq', ['x'], ['ja', 'en']))).toMatchObject({
    entries: {
      'file:///home/faq/faq/x/ja.mdx': 'facts',
      'file:///home/faq/faq/x/en.mdx': 'words',
    },
  });
});
