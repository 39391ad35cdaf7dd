import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** The program in a project that has installed the package. */
const PROGRAM = 'node_modules/error-faq/src/cli/error-faq.mjs';

/** What `npm pack` reads, besides node_modules. */
const packed = ['src', 'public', 'package.json', 'README.md', 'README.ja.md', 'CHANGELOG.md'];

/**
 * Runs `npm pack` in a copy of this repository and returns the tarball.
 * @param folder a folder of its own
 * @param version the version of the package
 */
export function packRepository(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of packed) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const manifest = join(folder, 'package.json');
  const whole = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  const text = JSON.stringify({ ...whole, version });
  writeFileSync(manifest, text);
  const { npm_execpath: npm = '' } = process.env;
  const options = { cwd: folder, stdio: 'ignore', env: ownEnvironment() } as const;
  if (/npm-cli\.c?js$/.test(npm)) execFileSync(process.execPath, [npm, 'pack'], options);
  else execFileSync('npm', ['pack'], options);
  if (readFileSync(manifest, 'utf8') !== text)
    throw new Error('npm pack has changed package.json.');
  return join(folder, `error-faq-${version}.tgz`);
}

/** Makes another version of a tarball, of the same files, and returns its path. */
export function asVersion(tarball: string, folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const manifest = join(folder, 'package/package.json');
  const whole = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifest, JSON.stringify({ ...whole, version }));
  const other = join(folder, `error-faq-${version}.tgz`);
  execFileSync('tar', ['-czf', other, '-C', folder, 'package']);
  return other;
}

/**
 * Installs a tarball in a project as npm would, without a network: its dependencies are symbolic
 * links to those of this repository.
 */
export function installPackage(project: string, tarball: string): void {
  const modules = join(project, 'node_modules');
  for (const name of existsSync(modules) ? [] : packagesHere()) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  const own = join(modules, 'error-faq');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components', '1']);
}

/** Lists the packages of this repository by name. */
function packagesHere(): string[] {
  return readdirSync('node_modules')
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@')
        ? readdirSync(join('node_modules', name)).map((below) => `${name}/${below}`)
        : name,
    );
}

/** Runs `npx error-faq` in a project. */
export function runIn(project: string, ...args: string[]) {
  return run(project, args);
}

/** Runs `npx error-faq` in a project on another machine, as far as a program can tell. */
export function runElsewhere(project: string, ...args: string[]) {
  return run(project, args, {
    NODE_OPTIONS: `--import ${pathToFileURL(resolve('tests/support/odd-machine.mjs')).href}`,
    TZ: 'Pacific/Auckland',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'de_DE.UTF-8',
  });
}

function run(project: string, args: string[], more: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...ownEnvironment(), ...more },
  });
}

/** Runs `npx error-faq dev` in a project, and returns its responses to paths. */
export async function askDev(project: string, paths: string[]): Promise<string[]> {
  const server = spawn(process.execPath, [PROGRAM, 'dev', '--port', '0'], {
    cwd: project,
    env: ownEnvironment(),
  });
  try {
    let said = '';
    for await (const chunk of server.stdout) {
      said += String(chunk);
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (address === undefined) continue;
      const pages: string[] = [];
      for (const path of paths) pages.push(await (await fetch(address + path)).text());
      return pages;
    }
    throw new Error(`${basename(project)} is not served: ${said}`);
  } finally {
    server.kill();
  }
}

/** Returns the environment without the variables that choose a site or colours. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const left = ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'CACHE_DIR', 'FORCE_COLOR'];
  const rest = Object.entries(process.env).filter(([name]) => !left.includes(name));
  return { ...Object.fromEntries(rest), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
