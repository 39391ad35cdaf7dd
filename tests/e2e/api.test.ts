import { globSync, readFileSync } from 'node:fs';
import {
  apiVersion,
  type ApiIndex,
  type CodeRecord,
  type CureRecord,
  type EntryRecord,
} from '../../src/schemas/published.ts';
import { validator } from '../support/json-schema.ts';
import { mainUrl, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['main', 'payment-terminal'] as const) {
  const { out, base: root } = sites[name];
  const read = (url: string): object =>
    JSON.parse(
      readFileSync(`${out}/${decodeURIComponent(url.slice(root.length))}`, 'utf8'),
    ) as object;

  test(`every document for other programs of ${name} is as its published schema says`, () => {
    const index = read(`${root}api/index.json`) as ApiIndex;
    expect(validator(read(`${root}api/schemas/index.json`))(index)).toEqual([]);
    const published = index.documents.flatMap(({ url, schema }) => {
      const errorsIn = validator(read(schema));
      return globSync(url.slice(root.length).replace('{slug}', '*'), { cwd: out }).map((file) => {
        expect(errorsIn(read(root + file)), file).toEqual([]);
        return file;
      });
    });
    const all = globSync('api/**/*.json', { cwd: out, exclude: ['api/schemas/**'] });
    expect([...published, 'api/index.json'].toSorted()).toEqual(all.toSorted());
  });

  test(`every address in the documents of ${name} leads to a file`, () => {
    const entries = read(`${root}api/entries.json`) as EntryRecord[];
    const codes = read(`${root}api/codes.json`) as CodeRecord[];
    const pages = [
      ...entries.flatMap(({ urls }) => Object.values(urls).map(({ html }) => html)),
      ...codes.flatMap(({ urls }) => Object.values(urls)),
    ].map((url) => `${url}index.html`);
    const texts = entries.flatMap(({ urls }) =>
      Object.values(urls).map(({ markdown }) => markdown),
    );
    for (const url of [...pages, ...texts]) {
      const path = `${out}/${decodeURIComponent(url.slice(root.length))}`;
      expect(readFileSync(path).length, url).toBeGreaterThan(0);
    }
  });
}

test('the address of a cure leads to it', () => {
  const { out } = sites.main;
  const cures = JSON.parse(readFileSync(`${out}/api/cures.json`, 'utf8')) as CureRecord[];
  expect(cures.length).toBeGreaterThan(0);
  const lost = cures.filter(({ url }) => {
    const [page = '', anchor = ''] = url.slice(sites.main.base.length).split('#');
    return !readFileSync(`${out}/${page}index.html`, 'utf8').includes(`id="${anchor}"`);
  });
  expect(lost.map(({ url }) => url)).toEqual([]);
});

test('a schema says where it stands and which version it is', () => {
  const schema = JSON.parse(
    readFileSync(`${sites.main.out}/api/schemas/messages.json`, 'utf8'),
  ) as object;
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${mainUrl}api/schemas/messages.json`,
    description: `Version ${apiVersion}`,
  });
});
