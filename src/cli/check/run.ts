import { join } from 'node:path';
import { ownCheckRules } from '../../loader/options.ts';
import { checkTree } from '../../loader/load-library.ts';
import { isThere } from '../../reader/source/files.ts';
import { readData, readList, readSite } from '../../reader/files/read-data.ts';
import type { ReaderProblem } from '../../reader/source/reader-rules.ts';
import { exceptionsAreNeeded } from '../../rules/editorial/exceptions-are-needed.ts';
import { checkRules } from '../../rules/rules.ts';
import { runCheckRules, type Group } from '../../rules/support/run.ts';
import { fieldsOf, passagesOf } from '../../rules/support/prose-passages.ts';
import { suppress, type SuppressionList } from '../../rules/support/suppressions.ts';
import { exception } from '../../schemas/exception.ts';
import { style, styleIn, type Style } from '../../schemas/style.ts';

/**
 * Checks a content tree with the rules of a build, then with those of the check alone. Returns the
 * rules that found something, in their order.
 * @param today the day of the check, `2026-11-23`
 */
export async function checkFolder(folder: string, today: string): Promise<Group[]> {
  const { style, problems } = readStyle(join(folder, 'style.yaml'), readSite(folder).site.locales);
  const list = readSuppressions(join(folder, 'check-exceptions.yaml'));
  const { tree, library, groups } = checkTree(folder, [...problems, ...list.problems]);
  const given = { tree, library, style, today, prose: passagesOf(tree), fields: fieldsOf(tree) };
  const applied = [...checkRules, ...ownCheckRules()];
  const { left, unneeded } = suppress(await runCheckRules(applied, given), list, folder);
  const rules = applied.filter((rule) => rule !== exceptionsAreNeeded).map(({ name }) => name);
  const suppressions = { unneeded, yaml: list.yaml, rules };
  const useless = await runCheckRules([exceptionsAreNeeded], { library, suppressions });
  return [...groups, ...left, ...useless];
}

/** Reads `style.yaml`, which is optional. */
function readStyle(path: string, locales?: string[]): { style: Style; problems: ReaderProblem[] } {
  if (!isThere(path)) return { style: style.parse({}), problems: [] };
  const { value = style.parse({}), problems } = readData(path, locales ? styleIn(locales) : style);
  return { style: value, problems };
}

function readSuppressions(path: string): SuppressionList & { problems: ReaderProblem[] } {
  if (!isThere(path)) return { items: [], problems: [] };
  const { list, problems } = readList(path, exception);
  return { items: list.items, yaml: list.yaml, problems };
}
