import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** The folder of checked out versions. Below `node_modules/` Node would not run their TypeScript. */
const checkouts = join(tmpdir(), 'error-faq-versions');

/** A version of this project, built. */
export interface Version {
  /** Its checkout, whose code can be imported. */
  folder: string;
  /** Its site. */
  site: string;
}

/** @throws if the command fails, with what it printed */
function run(folder: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, CONTENT_DIR: undefined, OUT_DIR: undefined, SITE_URL: undefined },
  });
  if (status === 0) return stdout.trim();
  throw new Error(`${command} ${args.join(' ')}, in ${folder}:\n${stdout}${stderr}`);
}

const versionIn = (folder: string): Version => ({ folder, site: `${folder}/dist` });

/** Builds the site of this checkout, if it is not up to date. */
export function openOurs(): Version {
  run('.', 'npm', 'run', '--silent', 'build', '--', '--reuse');
  return versionIn(process.cwd());
}

/** Builds the site of another version, a checkout or a commit, unless that is done. */
export function openTheirs(given: string): Version {
  const folder = checkOut(given);
  if (!existsSync(`${folder}/dist`)) run(folder, 'npm', 'run', '--silent', 'build');
  return versionIn(folder);
}

/** Checks out another version, unless it is given as a folder, and installs its packages. Returns its folder. */
export function checkOut(given: string): string {
  const folder = existsSync(`${given}/package.json`) ? resolve(given) : cloneOf(given);
  if (!existsSync(`${folder}/node_modules`)) run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  return folder;
}

function cloneOf(given: string): string {
  const commit = run('.', 'git', 'rev-parse', '--verify', `${given}^{commit}`);
  const folder = join(checkouts, commit);
  if (!existsSync(`${folder}/package.json`)) {
    rmSync(folder, { recursive: true, force: true });
    run('.', 'git', 'clone', '--quiet', '--shared', '--no-checkout', '.', folder);
    run(folder, 'git', 'checkout', '--quiet', commit);
  }
  return folder;
}
