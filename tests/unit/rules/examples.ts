import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkFolder } from '../../../src/cli/check/run.ts';
import type { Excerpt, RuleExample } from '../../../src/cli/repository/rule-page.ts';
import { readText } from '../../../src/reader/source/files.ts';
import type { Finding } from '../../../src/rules/support/rule.ts';
import { goodTree, terminalTree, whileTree } from '../reader/content-tree.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const today = '2026-11-24';

/** Lines by their numbers, what comes at the end, or what becomes of the file as a whole. */
type Change = Record<string, string | null> | 'remove' | 'restore';

interface WrittenExample {
  at: string;
  right: Record<string, Change>;
}

/** By the name of the rule, as `examples.yaml` has them. */
export const writtenExamples = parse(
  readFileSync(join(fixtures, 'examples.yaml'), 'utf8'),
) as Record<string, WrittenExample>;

/** What the page of a rule shows, and what the rule finds before and after it is put right. */
export interface TriedExample {
  example: RuleExample;
  before: Finding[];
  after: Finding[];
}

/** Looks at the problem of an example, puts it right, and looks again. */
export async function tryExample(rule: string, written: WrittenExample): Promise<TriedExample> {
  const [fixture = '', place = ''] = written.at.split(' ');
  const [file = '', number = ''] = place.split(':');
  const base = fixture.startsWith('bad/') ? goodTree : terminalTree;
  const check = async (folder: string, plain: (text: string) => string): Promise<TriedExample> => {
    const find = async (): Promise<Finding[]> =>
      (await checkFolder(folder, today))
        .filter((group) => group.rule.name === rule)
        .flatMap(({ findings }) => findings)
        .map((finding) => JSON.parse(plain(JSON.stringify(finding))) as Finding);
    const before = await find();
    const isMeant = (one: Finding) => one.file === `content/${file}` && one.line === Number(number);
    const diagnostic = before.find(isMeant);
    if (!diagnostic) throw new Error(`${rule} finds nothing at ${written.at}`);
    const reported = linesOf(join(folder, file))[Number(number) - 1];
    const changes = Object.entries(written.right).map(([path, change]) =>
      applyChange({ folder, base, path, change, ...(path === file && { line: Number(number) }) }),
    );
    const wrong = changes.flatMap((change) => change.wrong);
    if (!wrong.some((excerpt) => excerpt.file === file))
      wrong.unshift({ file, lines: reported === undefined ? [] : [reported] });
    const right = changes.map((change) => change.right);
    return { example: { diagnostic, wrong, right }, before, after: await find() };
  };
  return whileTree(join(fixtures, fixture), check, base);
}

/** The lines of a text file; none of any other. */
function linesOf(path: string): string[] {
  return /\.(?:mdx|yaml|json|svg)$/.test(path) ? (readText(path)?.split('\n') ?? []) : [];
}

/** Changes a file. Gives what was there, if anything, and what is there now. */
function applyChange(to: {
  folder: string;
  base: string;
  path: string;
  change: Change;
  /** The line that is reported, where it is one of this file. */
  line?: number;
}): { wrong: Excerpt[]; right: Excerpt } {
  const { folder, base, path: file, change, line } = to;
  const path = join(folder, file);
  if (change === 'remove') {
    rmSync(path, { recursive: true });
    return { wrong: [], right: { file, lines: [], removed: true } };
  }
  if (change === 'restore') {
    cpSync(join(base, file), path);
    return { wrong: [{ file, lines: [] }], right: { file, lines: linesOf(path).slice(0, 3) } };
  }
  const lines = linesOf(path);
  const { append, ...edits } = change;
  const edited = lines.map((old, index) => edits[index + 1] ?? (index + 1 in edits ? null : old));
  const written = (some: (string | null)[]): string[] => some.filter((one) => one !== null);
  writeFileSync(
    path,
    written([...edited, ...(typeof append === 'string' ? [append, ''] : [])]).join('\n'),
  );
  if (typeof append === 'string') return { wrong: [], right: { file, lines: [append] } };
  const numbers = [...Object.keys(edits).map(Number), ...(line === undefined ? [] : [line])];
  const [from, end] = [Math.min(...numbers) - 1, Math.max(...numbers)];
  const right = { file, lines: written(edited.slice(from, end)), removed: false };
  return { wrong: [{ file, lines: lines.slice(from, end) }], right };
}
