// `npm test`, once the packages are installed.
import { spawn, type StdioOptions } from 'node:child_process';
import process from 'node:process';
import { runSteps, type Outcome } from './support/steps.ts';

const steps = [
  { name: 'Types', script: 'lint -- types', light: true },
  { name: 'Format', script: 'lint -- format', light: true },
  { name: 'Lint', script: 'lint -- code', light: true },
  { name: 'Check', script: 'check', light: true },
  { name: 'Unit tests', script: 'test:unit' },
  { name: 'Content', script: 'test:content' },
  { name: 'Browser', script: 'test:ready' },
  { name: 'Build', script: 'build' },
  { name: 'Pages', script: 'test:e2e' },
];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
// At a terminal a script keeps its colours, and one can scroll.
const kept: StdioOptions = ['ignore', 'pipe', 'pipe'];

/** Runs an npm script; one that others run beside prints when it has ended. */
function run(script: string, aside: boolean): Promise<Outcome> {
  const stdio = aside || !process.stdout.isTTY ? kept : 'inherit';
  const child = spawn(`npm run --silent ${script}`, { shell: true, stdio, env });
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
