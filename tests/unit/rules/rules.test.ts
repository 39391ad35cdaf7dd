import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulePageText, rulesIndexPage } from '../../../src/cli/repository/rule-page.ts';
import { readTree } from '../../../src/reader/files/read-tree.ts';
import { resolve } from '../../../src/reader/resolve/resolve.ts';
import { buildRules, checkRules, rules } from '../../../src/rules/rules.ts';
import { formerNames } from '../../../src/rules/support/former-names.ts';
import { runBuildRules } from '../../../src/rules/support/run.ts';
import { ruleTexts } from '../../../src/rules/support/texts.ts';
import { goodTree, terminalTree } from '../reader/content-tree.ts';
import { tryExample, writtenExamples } from './examples.ts';

const source = join(import.meta.dirname, '../../../src/rules');
const pages = join(import.meta.dirname, '../../../docs/rules');
const names: string[] = rules.map(({ name }) => name);

describe.each(rules)('$name', (rule) => {
  // `npm run test:unit -- rules/rules --update` writes the pages anew.
  test('has an example with a repair, shown on its page', async () => {
    const written = writtenExamples[rule.name];
    if (!written) throw new Error(`tests/fixtures/examples.yaml has no ${rule.name}`);
    const { example, before, after } = await tryExample(rule.name, written);
    expect(after).not.toContainEqual(example.diagnostic);
    expect(after.length).toBeLessThan(before.length);
    await expect(rulePageText(rule, example)).toMatchFileSnapshot(join(pages, `${rule.name}.md`));
  });
});

describe('the rules', () => {
  test('find nothing in valid trees', () => {
    for (const folder of [goodTree, terminalTree]) {
      const { tree, diagnostics: reading } = readTree(folder);
      const library = resolve(tree);
      expect(runBuildRules(buildRules, { tree, reading, library })).toEqual([]);
    }
  });

  test('are all in the registry, each named as its file is', () => {
    const files = ['content', 'urls', 'editorial'].flatMap((folder) =>
      readdirSync(join(source, folder)).map((file) => file.replace(/\.ts$/, '')),
    );
    const read = buildRules.filter(({ needs }) => needs.includes('reading'));
    expect(names.toSorted()).toEqual([...files, ...read.map(({ name }) => name)].toSorted());
    expect(new Set(names).size).toBe(names.length);
    expect(checkRules.length).toBeGreaterThan(0);
  });

  test('have a text in each language, and each text belongs to a rule', () => {
    for (const texts of Object.values(ruleTexts))
      expect(Object.keys(texts).toSorted()).toEqual(names.toSorted());
  });

  test('never have a former name of a rule', () => {
    for (const [former, name] of Object.entries(formerNames)) {
      expect(names).toContain(name);
      expect(names).not.toContain(former);
    }
  });

  test('are listed in docs/rules/, which has no other pages', async () => {
    await expect(rulesIndexPage(rules)).toMatchFileSnapshot(join(pages, 'README.md'));
    const expected = [...names, 'README'].map((name) => `${name}.md`);
    expect(readdirSync(pages).toSorted()).toEqual(expected.toSorted());
  });
});
