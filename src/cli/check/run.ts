import { join } from 'node:path';
import { ownCheckRules } from '../../loader/options.ts';
import { checkTree } from '../../loader/load-library.ts';
import { readLayers } from '../../reader/files/read-layers.ts';
import { isMissing, layeredFile, type LayeredFile } from '../../reader/layers/layered-file.ts';
import { isThere, shownPath } from '../../reader/source/files.ts';
import { readData, readList, readSite } from '../../reader/files/read-data.ts';
import type { ReaderDiagnostic } from '../../reader/source/reader-rules.ts';
import { exceptionsAreNeeded } from '../../rules/editorial/exceptions-are-needed.ts';
import { checkRules } from '../../rules/rules.ts';
import type { Finding, Inputs } from '../../rules/support/rule.ts';
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
  const { folders } = readLayers(folder);
  const { style, diagnostics } = readStyle(
    layeredFile(folders, 'style.yaml'),
    readSite(folders).site.locales,
  );
  const list = readSuppressions(join(folder, 'check-exceptions.yaml'));
  const { tree, library, groups } = checkTree(folder, [...diagnostics, ...list.diagnostics]);
  const given = { tree, library, style, today, prose: passagesOf(tree), fields: fieldsOf(tree) };
  const applied = [...checkRules, ...ownCheckRules()];
  const found = inOwnFiles(await runCheckRules(applied, given), folders);
  const { left, unneeded } = suppress(found, list, folder);
  const rules = applied.filter((rule) => rule !== exceptionsAreNeeded).map(({ name }) => name);
  const suppressions = { unneeded, yaml: list.yaml, rules };
  const useless = await runCheckRules([exceptionsAreNeeded], { library, suppressions });
  return [...groups, ...left, ...useless];
}

/** Applies the rules of a check that a build stops on as well, and returns their findings. */
export async function checkGates(
  folder: string,
  given: Pick<Inputs, 'tree' | 'library'>,
): Promise<Finding[]> {
  const list = readSuppressions(join(folder, 'check-exceptions.yaml'));
  const gates = checkRules.filter(({ gate }) => gate);
  const found = inOwnFiles(await runCheckRules(gates, given), readLayers(folder).folders);
  const { left } = suppress(found, list, folder);
  return left.flatMap(({ findings }) => findings);
}

/**
 * Leaves out what is found in the files of layers below the uppermost: their own authors see to it, and nobody
 * else can.
 */
function inOwnFiles(groups: Group[], folders: string[]): Group[] {
  const below = folders.slice(0, -1).map((folder) => `${shownPath(folder)}/`);
  return groups
    .map(({ rule, findings }) => ({
      rule,
      findings: findings.filter(({ file }) => !below.some((folder) => file.startsWith(folder))),
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** Reads `style.yaml`, which is optional, of the uppermost layer that has one. */
function readStyle(
  path: LayeredFile,
  locales?: string[],
): { style: Style; diagnostics: ReaderDiagnostic[] } {
  if (isMissing(path)) return { style: style.parse({}), diagnostics: [] };
  const { value = style.parse({}), diagnostics } = readData(
    path,
    locales ? styleIn(locales) : style,
  );
  return { style: value, diagnostics };
}

function readSuppressions(path: string): SuppressionList & { diagnostics: ReaderDiagnostic[] } {
  if (!isThere(path)) return { items: [], diagnostics: [] };
  const { list, diagnostics } = readList(path, exception);
  return { items: list.items, yaml: list.yaml, diagnostics };
}
