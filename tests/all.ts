// `npm test`, once the packages are installed.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { runSteps } from './support/steps.ts';

const steps = [
  { name: 'Format', script: 'check:format' },
  { name: 'Lint', script: 'check:lint' },
  { name: 'Types', script: 'check:types' },
  { name: 'Check', script: 'check' },
  { name: 'Unit tests', script: 'test:unit' },
  { name: 'Content', script: 'test:content' },
  { name: 'Browser', script: 'test:browser' },
  { name: 'Build', script: 'build' },
  { name: 'End-to-end tests', script: 'test:e2e' },
  { name: 'Accessibility', script: 'test:a11y' },
];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const run = (script: string) =>
  spawnSync(`npm run --silent ${script}`, { shell: true, stdio: 'inherit', env }).status === 0;

process.exitCode = runSteps(steps, run, console.log);
