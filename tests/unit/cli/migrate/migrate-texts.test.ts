import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { migrateTexts } from '../../../../src/cli/migrate/migrate-texts.ts';
import { migrations, type Migration } from '../../../../src/cli/migrate/migrations.ts';
import { CONTENT_VERSION } from '../../../../src/schemas/site.ts';

test('there is one step to each version, the last one to that of this program', () => {
  const versions = Array.from({ length: CONTENT_VERSION }, (_, index) => index + 1);
  expect(migrations.map(({ to }) => to)).toEqual(versions);
});

/** What becomes of `site.yaml` without a version. */
const siteAfter = (text: string) =>
  migrateTexts(new Map([['site.yaml', text]]), 0).changed.get('site.yaml');

test.each([
  ['name: x # y\n', 'version: 1\nname: x # y\n'],
  ['# About us\n\nname: x\r\nurl: y\r\n', '# About us\n\nversion: 1\r\nname: x\r\nurl: y\r\n'],
  ['---\n  "name": x\n  url: y\n', '---\n  version: 1\n  "name": x\n  url: y\n'],
  ['{ name: x,\n  url: y }\n', '{ version: 1, name: x,\n  url: y }\n'],
  ['{}', '{ version: 1,}'],
])('the version is written before all other fields: %j', (before, after) => {
  expect(siteAfter(before)).toBe(after);
  expect(parse(after)).toEqual({ version: 1, ...(parse(before) as object) });
});

test('rules get their present names, with the quotes and comments they had', () => {
  const before = `# Right all the same
- rule: "codes-are-borne" # seen
  text:  'codes-are-borne'
- { rule: parts-say-something, why: x }
- rule: codes-are-used
- rule: mine
`;
  const texts = new Map([
    ['site.yaml', 'name: x\n'],
    ['check-exceptions.yaml', before],
    ['codes.yaml', before],
  ]);
  const { changed, changes } = migrateTexts(texts, 0);
  expect([...changed]).toEqual([
    [
      'check-exceptions.yaml',
      before
        .replace('rule: "codes-are-borne"', 'rule: "codes-are-used"')
        .replace('parts-say-something', 'parts-are-not-empty'),
    ],
    ['site.yaml', 'version: 1\nname: x\n'],
  ]);
  expect(changes).toEqual([
    { path: 'check-exceptions.yaml', line: 2, what: 'the rule codes-are-borne is codes-are-used' },
    {
      path: 'check-exceptions.yaml',
      line: 4,
      what: 'the rule parts-say-something is parts-are-not-empty',
    },
    { path: 'site.yaml', line: 1, what: 'the version of the content is 1' },
  ]);
});

test('each step goes on where the one before has ended, and earlier ones are left out', () => {
  const step = (to: number): Migration => ({
    to,
    edits: (path, text) =>
      path === 'a.yaml' ? [{ from: text.length, to: text.length, by: String(to), what: '' }] : [],
  });
  const texts = new Map([
    ['a.yaml', 'a: '],
    ['site.yaml', 'name: x\nversion: 2 # of the content\n'],
  ]);
  const { changed } = migrateTexts(texts, 2, [step(1), step(2), step(3), step(4)]);
  expect([...changed]).toEqual([
    ['a.yaml', 'a: 34'],
    ['site.yaml', 'name: x\nversion: 4 # of the content\n'],
  ]);
  expect(migrateTexts(texts, 4).changed.size).toBe(0);
});
