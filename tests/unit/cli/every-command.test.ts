import { exec } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import process from 'node:process';
import { expect, test, vi } from 'vitest';
import packages from '../../../package.json' with { type: 'json' };
import { helpText } from '../../../src/cli/command/help-text.ts';
import { commands } from '../../../src/cli/commands.ts';
import { commandsPage } from '../../../src/cli/repository/commands-page.ts';
import { captureCommand } from '../../lab/capture.ts';

// Each command is a process of its own.
vi.setConfig({ testTimeout: 120_000, maxConcurrency: 4 });

const all = [...commands, captureCommand];
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

test.concurrent.each(all.map((command) => [command.name, command] as const))(
  'npm run %s says how it is called, and what it does not understand',
  async (name, command) => {
    const [help, slip] = await Promise.all([
      type(`npm run --silent ${name} -- --help`),
      type(`${scripts[name] ?? ''} --no-such-thing`),
    ]);
    expect(help).toEqual({ code: 0, stdout: `${helpText(command)}\n`, stderr: '' });
    expect(slip).toMatchObject({ code: 2, stdout: '' });
    expect(slip.stderr).toMatch(
      new RegExp(`^There is no option --no-such-thing; .+\nUsage: npm run ${name}.*\nMore: .+\n$`),
    );
  },
);

test('every script that is a command is among them', () => {
  const named = Object.entries(scripts).filter(([, line]) =>
    / (?:src\/cli|tests\/lab\/capture)\S*\.ts$/.test(line),
  );
  expect(all.map(({ name }) => name).toSorted()).toEqual(named.map(([name]) => name).toSorted());
});

test('docs/commands.md says the same; `npm run test:unit -- every-command --update` writes it', async () => {
  await expect(commandsPage(all)).toMatchFileSnapshot('../../../docs/commands.md');
});
