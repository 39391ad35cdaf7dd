import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineCommand } from '../../../../src/cli/command/command.ts';
import { CommandError, Interruption } from '../../../../src/cli/command/command-error.ts';
import { print } from '../../../../src/cli/command/print.ts';
import { runCommand } from '../../../../src/cli/command/run-command.ts';

let out: string[];
let err: string[];
beforeEach(() => {
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

let ran: unknown;
const brew = defineCommand({
  name: 'brew',
  about: 'makes coffee',
  usage: ['[--strong] CUP'],
  takes: [1, 2],
  options: {
    strong: { about: 'with more of it' },
    milk: { value: 'KIND', about: 'what goes into it' },
    syrup: { value: 'KIND', many: true, about: 'what else does' },
  },
  examples: ['brew 2'],
  no: 'there is no water',
  run(given) {
    ran = given;
    return undefined;
  },
});
/** The same command, throwing. */
const failing = (error: unknown) => ({
  ...brew,
  run() {
    throw error;
  },
});

test('options and arguments reach the command in any order, those not said as nothing', async () => {
  expect(await runCommand(brew, ['2', '--syrup=a', '--strong', '--syrup', 'b', '3'])).toBe(0);
  expect(ran).toEqual({
    options: { strong: true, milk: undefined, syrup: ['a', 'b'] },
    args: ['2', '3'],
  });
  expect(await runCommand(brew, ['--', '--strong'])).toBe(0);
  expect(ran).toMatchObject({ options: { strong: false, syrup: [] }, args: ['--strong'] });
});

test.each([['--help'], ['-h'], ['--help', '--nonsense', 'a', 'b', 'c']])(
  'with %s it says how it is called, and does nothing',
  async (...args) => {
    ran = undefined;
    expect(await runCommand(brew, args)).toBe(0);
    expect(out.join('\n')).toBe(`brew: makes coffee.

Usage: npx error-faq brew [--strong] CUP

Options:
  --strong        with more of it
  --milk KIND     what goes into it
  --syrup KIND …  what else does
  -h, --help      says this

Examples:
  npx error-faq brew 2

Exit codes:
  0  done
  1  there is no water
  2  it could not be done`);
    expect([ran, err]).toEqual([undefined, []]);
  },
);

test.each([
  [['--strog', '2'], 'There is no option --strog; did you mean --strong?'],
  [['-x', '2'], 'There is no option -x; there are --strong, --milk, --syrup, --help.'],
  [['--constructor', '2'], 'There is no option --constructor; there are'],
  [['-202'], 'Put a text that begins with a hyphen after `--`.'],
  [['--strong=very', '2'], '--strong takes no value; found very.'],
  [['2', '--milk'], '--milk needs a value: --milk KIND.'],
  [['--milk', '--strong', '2'], '--milk needs a value: --milk KIND.'],
  [[], 'An argument is missing'],
  [['1', '2', '3'], 'Too many arguments: 3.'],
])('called with %j, it says what is wrong and how it is right', async (args, reason) => {
  ran = undefined;
  expect(await runCommand(brew, args)).toBe(2);
  expect(err[0]).toContain(reason);
  expect(err[1]).toBe('Usage: npx error-faq brew [--strong] CUP\nMore: npx error-faq brew --help');
  expect([ran, out]).toEqual([undefined, []]);
});

describe('what is thrown ends it', () => {
  const system = (code: string, more = {}): Error =>
    Object.assign(new Error(`${code}: words of the system`), { code, syscall: 'open', ...more });

  test.each([
    [new CommandError('There is no cup.'), 2, 'There is no cup.'],
    [system('ENOENT', { path: 'a.txt' }), 2, 'There is no file or folder a.txt: '],
    [system('EACCES', { path: 'a.txt' }), 2, 'No permission to open a.txt: '],
    [system('EISDIR', { path: 'a' }), 2, 'a is a folder: name a file.'],
    [system('ENOSPC', { path: 'a' }), 2, 'The disk is full, so a cannot be written: '],
    [system('EMFILE'), 2, 'Too many files are open: '],
    [system('ENAMETOOLONG', { path: 'a'.repeat(300) }), 2, `The name ${'a'.repeat(60)}… is too`],
    [system('EROFS', { path: 'a', dest: 'b' }), 2, 'b is on a read-only disk: '],
  ])('%s, with a sentence and no stack', async (error, code, sentence) => {
    expect(await runCommand(failing(error), ['2'])).toBe(code);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(sentence);
    expect(err[0]).not.toMatch(/\n|words of the system/);
  });

  test('problems of the content, one a line, whichever loader has read them', async () => {
    const error = Object.assign(new Error('a.yaml:1:1 — x'), { name: 'ContentError' });
    expect(await runCommand(failing(error), ['2'])).toBe(1);
    expect(err).toEqual(['a.yaml:1:1 — x']);
  });

  test('a pipe nobody reads any more, and Ctrl+C, quietly', async () => {
    expect(await runCommand(failing(system('EPIPE')), ['2'])).toBe(0);
    expect(await runCommand(failing(new Interruption()), ['2'])).toBe(130);
    expect(err).toEqual([]);
  });

  test('a fault of its own, with where it happened', async () => {
    expect(await runCommand(failing(new TypeError('no such thing')), ['2'])).toBe(2);
    expect(err[0]).toMatch(/^This is a bug in Error FAQ.+\nTypeError: no such thing\n {4}at /);
  });
});

test('what comes from outside is shown, never obeyed', async () => {
  const hostile = 'a\u001b[31mb\u0007c\u202ed\u009b2J\u2066e\tf\nend';
  await runCommand({ ...brew, run: () => void print(hostile) }, ['2']);
  await runCommand(failing(new CommandError(hostile)), ['2']);
  const shown = String.raw`a\u001b[31mb\u0007c\u202ed\u009b2J\u2066e` + '\tf\nend';
  expect([out[0], err[0]]).toEqual([shown, shown]);
});
