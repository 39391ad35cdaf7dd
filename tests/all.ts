// `npm test`, once the packages are installed.
import { spawn, type StdioOptions } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { runSteps, type Outcome } from './support/steps.ts';

const steps = [
  { name: 'Build', command: 'npm run --silent build', light: true },
  { name: 'Browser', command: 'npx -c "node tests/ready.ts"', light: true },
  { name: 'Lint', command: 'npm run --silent lint -- format code', light: true },
  { name: 'Types', command: 'npm run --silent lint -- types', light: true },
  {
    name: 'Unit tests',
    command: 'npm run --silent test:unit -- --maxWorkers=1',
    light: true,
  },
  // After the build, which has read the content already; and not beside it, because builds in a folder
  // share what Astro keeps.
  {
    name: 'Check',
    command: 'npm run --silent check && npx -c "node tests/sites.ts"',
    light: true,
  },
  { name: 'Content', command: 'npm run --silent test:content' },
  { name: 'Pages', command: 'npm run --silent test:e2e' },
];

// npm passes on what it was called with, and an `npx` in a test would run that again.
const { npm_config_call: _, ...inherited } = process.env;
const env = {
  ...inherited,
  ASTRO_TELEMETRY_DISABLED: '1',
  // Some two hundred processes start; each finds its code compiled.
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/error-faq/code'),
};
// At a terminal a command keeps its colours, and one can scroll.
const kept: StdioOptions = ['ignore', 'pipe', 'pipe'];

/** Runs a command in a shell; one that others run beside prints when it has ended. */
function run(command: string, aside: boolean): Promise<Outcome> {
  const stdio = aside || !process.stdout.isTTY ? kept : 'inherit';
  const child = spawn(command, { shell: true, stdio, env });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed.push(chunk);
      if (!aside) process.stdout.write(chunk);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const all = Buffer.concat(printed);
      if (aside) process.stdout.write(all);
      resolve({ passed: code === 0, printed: all.toString() });
    });
  });
}

process.exitCode = await runSteps(steps, { run, say: console.log });
