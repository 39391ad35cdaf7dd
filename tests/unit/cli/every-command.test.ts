import { exec } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import packages from '../../../package.json' with { type: 'json' };
import { helpText, listText } from '../../../src/cli/command/help-text.ts';
import { commandNames, loadCommands } from '../../../src/cli/commands.ts';
import { repositoryCommands } from '../../../src/cli/repository/commands.ts';
import { commandsPage } from '../../../src/cli/repository/commands-page.ts';
import { commandLine } from '../../../src/domain/text/command-line.ts';
import { runHere } from '../../support/run-here.ts';

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

test.each(all.map((command) => [command.name, command] as const))(
  'error-faq %s says how it is called, and what it does not understand',
  async (name, command) => {
    expect(await runHere([name, '--help'])).toEqual({
      status: 0,
      stdout: `${helpText(command)}\n`,
      stderr: '',
    });
    const slip = await runHere([name, '--no-such-thing']);
    expect(slip).toMatchObject({ status: 2, stdout: '' });
    expect(slip.stderr).toMatch(
      new RegExp(
        `^There is no option --no-such-thing; .+\nUsage: ${commandLine(name)}.*\nMore: .+\n$`,
      ),
    );
  },
);

test('so it does as a process, one of the program and one of the repository', async () => {
  const check = all.find(({ name }) => name === 'check');
  const help = await type(`${program} check --help`);
  expect(help).toEqual({ code: 0, stdout: `${check ? helpText(check) : ''}\n`, stderr: '' });
  const slip = await type(`${program} capture --no-such-thing`);
  expect([slip.code, slip.stdout]).toEqual([2, '']);
  expect(slip.stderr).toContain('There is no option --no-such-thing');
});

test('error-faq --help lists them all, and so does error-faq alone', async () => {
  const [help, alone] = [await runHere(['--help']), await runHere([])];
  expect(help).toEqual({ status: 0, stdout: `${listText(all)}\n`, stderr: '' });
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
  expect(await runHere(['chekc'])).toEqual({
    status: 2,
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
