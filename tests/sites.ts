// Builds the small sites of the browser tests, which would otherwise build them one by one before the first.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { buildOf, siteNames } from './support/sites.ts';

process.exitCode = siteNames
  .filter((name) => name !== 'main')
  .map(buildOf)
  .some(({ command, env }) => {
    const options = { shell: true, stdio: 'inherit', env: { ...process.env, ...env } } as const;
    return spawnSync(command, options).status !== 0;
  })
  ? 1
  : 0;
