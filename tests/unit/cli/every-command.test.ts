import { exec } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import packages from '../../../package.json' with { type: 'json' };
import { helpText, listText } from '../../../src/cli/command/help-text.ts';
import { runCommand } from '../../../src/cli/command/run-command.ts';
import { commandNames, loadCommands } from '../../../src/cli/commands.ts';
import { repositoryCommands } from '../../../src/cli/repository/commands.ts';
import { commandsPage } from '../../../src/cli/repository/commands-page.ts';
import { commandLine } from '../../../src/domain/text/command-line.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const all = [...(await loadCommands()), ...(await repositoryCommands())];
const scripts: Record<string, string> = packages.scripts;

/** What npm puts first where it runs a script. */
const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);

/** Runs a line as it is typed. */
function type(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    exec(line, { env: { ...process.env, PATH } }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

const program = 'node src/cli/error-faq.mjs';

/** Runs a command in this process. */
async function run(command: (typeof all)[number], ...args: string[]) {
  const lines = { stdout: '', stderr: '' };
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.stdout += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    lines.stderr += `${line}\n`;
  });
  return { code: await runCommand(command, args), ...lines };
}

test.each(all.map((command) => [command.name, command] as const))(
  'error-faq %s says how it is called, and what it does not understand',
  async (name, command) => {
    expect(await run(command, '--help')).toEqual({
      code: 0,
      stdout: `${helpText(command)}\n`,
      stderr: '',
    });
    const slip = await run(command, '--no-such-thing');
    expect(slip).toMatchObject({ code: 2, stdout: '' });
    expect(slip.stderr).toMatch(
      new RegExp(
        `^There is no option --no-such-thing; .+\nUsage: ${commandLine(name)}.*\nMore: .+\n$`,
      ),
    );
  },
);

test('so it does as a process, one of the program and one of the repository', async () => {
  for (const name of ['check', 'capture']) {
    const command = all.find((one) => one.name === name);
    const help = await type(`${program} ${name} --help`);
    expect(help).toEqual({ code: 0, stdout: `${command ? helpText(command) : ''}\n`, stderr: '' });
    const slip = await type(`${program} ${name} --no-such-thing`);
    expect([slip.code, slip.stdout]).toEqual([2, '']);
  }
});

test('error-faq --help lists them all, and so does error-faq alone', async () => {
  const [help, alone] = await Promise.all([type(`${program} --help`), type(program)]);
  expect(help).toEqual({ code: 0, stdout: `${listText(all)}\n`, stderr: '' });
  expect(alone).toEqual(help);
});

test('each is loaded by its name', () => {
  expect(all.map(({ name }) => name)).toEqual([
    ...commandNames,
    'capture',
    'catalogues',
    'prove',
    'packages',
    'sbom',
  ]);
});

test('a command there is not, is told from one that was meant', async () => {
  expect(await type(`${program} chekc`)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'There is no command chekc; did you mean check?\nMore: npx error-faq --help\n',
  });
});

test('npm exec and npm run know the program and the commands that are used most', async () => {
  expect((await type('npx --offline error-faq --version')).stdout).toBe(`${packages.version}\n`);
  expect((await type('npm run --silent find -- --help')).stdout).toMatch(/^find: /);
});

test('what a person is told to type is a script where there is one', () => {
  for (const { name } of all) {
    const script = `node src/cli/error-faq.mjs ${name}`;
    const typed = scripts[name] === script ? `npm run ${name} -- x` : `npx error-faq ${name} x`;
    expect(commandLine(`${name} x`)).toBe(typed);
  }
  expect(commandLine('check')).toBe('npm run check');
});

test('docs/commands.md says the same; `npm run test:unit -- every-command --update` writes it', async () => {
  await expect(commandsPage(all)).toMatchFileSnapshot('../../../docs/commands.md');
});
