import { expect, test } from 'vitest';
import { readTree } from '../../../../src/reader/files/read-tree.ts';
import { importContextOf } from '../../../../src/cli/scaffold/import-context.ts';
import { readPage } from '../../../../src/cli/import/read-page.ts';
import { importReportText } from '../../../../src/cli/import/report.ts';
import { terminalTree } from '../../reader/content-tree.ts';

const context = importContextOf(readTree(terminalTree).tree);
const page = (start: string, line: (number: number) => string, count: number): string =>
  [start, ...Array.from({ length: count }, (_, at) => line(at))].join('\n');
/** Seconds of work of this process, which a busy machine does not lengthen. */
function cost(text: string): number {
  const before = process.cpuUsage();
  readPage(text, context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  ['settings', (at: number) => `• Counter terminal:\n[a] -> [b${at}]`],
  ['messages', (at: number) => `\nOn Counter terminal:\nPAPER OUT ${at}`],
  ['footnotes', (at: number) => `[${at}] a note\nsee [${at}]`],
])('of a page four times as long, reading %s takes about four times as long', (_, line) => {
  const [short, long] = [2000, 8000].map((count) => page('Problem\n\nSolution', line, count));
  cost(short ?? '');
  expect(cost(long ?? '') / cost(short ?? '')).toBeLessThan(10);
});

test('the report of a large page stays readable', () => {
  const text = page('Messages', (at) => `\nOn Counter terminal:\nPAPER OUT ${at}`, 500);
  const report = importReportText(readPage(text, context), []);
  expect(report).toContain('500 messages: counter, counter-2,');
  expect(report).toContain('counter-100, … and 400 more');
});
