import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../../src/tools/editor-schemas.ts';

const folder = '.vscode/schemas';
const schemas = editorSchemas();

test.each([...schemas.keys()])('what an editor knows of %s.yaml is what src/schemas says', (name) => {
  expect(readFileSync(`${folder}/${name}.json`, 'utf8'), 'run: npm run schemas').toBe(schemas.get(name));
});

test('every data file of the content has a schema, and no schema is without one', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const data = readdirSync('content').filter((file) => file.endsWith('.yaml'));
  expect([...schemas.keys()].map((name) => `${name}.yaml`).toSorted()).toEqual(data.toSorted());
  expect(readdirSync(folder).toSorted()).toEqual([...schemas.keys()].map((name) => `${name}.json`).toSorted());
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries([...schemas.keys()].map((name) => [`./${folder}/${name}.json`, `**/${name}.yaml`])),
  );
});

test('the descriptions of fields are in it', () => {
  expect(schemas.get('clients')).toContain('The name people know it by.');
});
