// `npm run lint`: what programs say of the code; `-- types`, `-- format` or `-- code` asks one of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const all: Record<string, string> = {
  // Components by TypeScript 6, which they are read with; all else by the faster 7, which cannot read them yet.
  // What Astro says of the content takes reading it all, and a build or `dev` has mostly done so.
  types: [
    ...(existsSync('.astro/types.d.ts') ? [] : ['astro sync']),
    'astro check --noSync --tsconfig tsconfig.components.json',
    'node node_modules/typescript-7/bin/tsc',
  ].join(' && '),
  // Components by Prettier, all else by Oxfmt, which formats alike in a fraction of the time.
  format: 'oxfmt --check . && prettier --check "**/*.astro"',
  code: 'eslint . --max-warnings 0',
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !Object.hasOwn(all, name));
for (const name of unknown)
  console.error(`There is no ${name}; there are ${Object.keys(all).join(', ')}.`);
const lines = Object.entries(all).filter(([name]) => chosen.length === 0 || chosen.includes(name));
const failed = lines.filter(
  ([, line]) =>
    unknown.length === 0 && spawnSync(line, { shell: true, stdio: 'inherit' }).status !== 0,
);
process.exitCode = unknown.length > 0 ? 2 : failed.length > 0 ? 1 : 0;
