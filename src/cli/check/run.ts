import { join } from 'node:path';
import type { Library } from '../../domain/library/types.ts';
import { isThere } from '../../reader/source/files.ts';
import { libraryRules } from '../../rules/urls/index.ts';
import { inReadingOrder, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { readData, readList } from '../../reader/files/read-data.ts';
import { readTree } from '../../reader/files/read-tree.ts';
import { resolve } from '../../reader/resolve/resolve.ts';
import { rules } from '../../rules/content/index.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { exception } from '../../schemas/exception.ts';
import { style, styleIn, type Style } from '../../schemas/style.ts';
import { applySuppressions, type Suppressions } from './suppressions.ts';
import type { RuleFindings } from './group.ts';
import { fieldsOf, passagesOf } from '../../rules/support/prose-passages.ts';
import { checkRules } from '../../rules/editorial/index.ts';

/**
 * Checks a content tree: all that a build stops on, then what only `npm run check` asks for. Gives
 * the rules that have found something.
 * @param today the day of the check, `2026-11-23`
 */
export async function checkFolder(folder: string, today: string): Promise<RuleFindings[]> {
  const { tree, problems } = readTree(folder);
  const words = readStyle(join(folder, 'style.yaml'), tree);
  const list = readExceptions(join(folder, 'check-exceptions.yaml'));
  const hard = [
    groupOf('files-have-their-shape', [...problems, ...words.problems, ...list.problems]),
    ...rules.map((rule) => groupOf(rule.name, rule.check(tree))),
  ];
  const sound = hard.every(({ findings }) => findings.length === 0);
  const library = sound ? resolve(tree) : undefined;
  const [prose, fields] = [passagesOf(tree), fieldsOf(tree)];
  const content = { tree, library, prose, fields, style: words.style, today };
  const soft = await Promise.all(
    checkRules.map(async ({ name, demand, remark = false, whole = false, check }) => ({
      name,
      demand,
      remark,
      findings: whole && !sound ? [] : await check(content),
    })),
  );
  const { left, notNeeded } = applySuppressions(soft, list, folder);
  return [
    ...hard,
    ...(library ? lateGroups(tree, library) : []),
    ...left,
    ...(sound ? [notNeeded] : []),
  ]
    .map((group) => ({ ...group, findings: inReadingOrder(group.findings) }))
    .filter(({ findings }) => findings.length > 0);
}

function groupOf(name: string, findings: Diagnostic[]): RuleFindings {
  return { name, demand: 'A build stops on this.', remark: false, findings };
}

/** What a build stops on only once the tree is sound. */
function lateGroups(tree: ContentTree, library: Library): RuleFindings[] {
  return libraryRules.map((rule) => groupOf(rule.name, rule.check(tree, library)));
}

/** A tree need not have a style of its own. */
function readStyle(
  path: string,
  { site: { locales } }: ContentTree,
): { style: Style; problems: Diagnostic[] } {
  if (!isThere(path)) return { style: style.parse({}), problems: [] };
  const { value = style.parse({}), problems } = readData(path, locales ? styleIn(locales) : style);
  return { style: value, problems };
}

function readExceptions(path: string): Suppressions & { problems: Diagnostic[] } {
  if (!isThere(path)) return { items: [], problems: [] };
  const { list, problems } = readList(path, exception);
  return { items: list.items, yaml: list.yaml, problems };
}
