import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

const INSIDE = 'ERROR_FAQ_LAB';

/** Tells whether this process runs in the sandbox. */
export function isInside(): boolean {
  return process.env[INSIDE] === 'inside';
}

/** Returns the options for separate file, network and process namespaces; and users, unless root. */
function namespaces(): string[] {
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  return [...user, '--mount', '--net', '--pid', '--fork', '--mount-proc', '--kill-child=KILL'];
}

/** Returns why this machine cannot make a sandbox; undefined if it can. */
export function sandboxObstacle(): string | undefined {
  if (process.platform !== 'linux') return `it needs Linux, and this is ${process.platform}`;
  const tried = spawnSync('unshare', [...namespaces(), 'ip', 'link', 'set', 'lo', 'up'], {
    encoding: 'utf8',
  });
  if (tried.status === 0) return undefined;
  return `it needs unshare (util-linux) and ip (iproute2), and the right to use them: ${tried.error?.message ?? tried.stderr.trim()}`;
}

/**
 * Runs a script of the lab in a sandbox with a loopback network, temporary folders and a copy of
 * /etc. All of it is in memory and ends with the process. Returns the exit code.
 */
export function runInside(script: string, args: string[]): Promise<number> {
  // The channel tells the process inside when this one ends, even if it is killed.
  const child = spawn('unshare', [...namespaces(), '--', process.execPath, script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [INSIDE]: 'inside' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill('SIGKILL'));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 130);
    });
  });
}

/** Sets up the sandbox from inside. Returns its temporary folder. */
export function setUpSandbox(): string {
  process.once('disconnect', () => process.exit(130));
  run('ip', 'link', 'set', 'lo', 'up');
  ownTemporaryFolders();
  run('mount', '-t', 'sysfs', 'sysfs', '/sys');
  const folder = '/tmp/lab';
  mkdirSync(folder, { recursive: true });
  ownEtc(join(folder, 'etc'));
  onlyLoopback();
  return folder;
}

/** Mounts /tmp and /dev/shm in memory; a checkout in /tmp is mounted back. */
function ownTemporaryFolders(): void {
  const here = process.cwd();
  const below = here.startsWith('/tmp/');
  if (below) run('mount', '--bind', here, '/mnt');
  run('mount', '-t', 'tmpfs', 'tmpfs', '/tmp');
  run('mount', '-t', 'tmpfs', 'tmpfs', '/dev/shm');
  if (!below) return;
  mkdirSync(here, { recursive: true });
  run('mount', '--bind', '/mnt', here);
  process.chdir(here);
}

/** Copies /etc to a writable folder; for other users than root, without the files only root can read. */
function ownEtc(copy: string): void {
  spawnSync('cp', ['-a', '/etc', copy]);
  run('mount', '--bind', copy, '/etc');
  writeFileSync('/etc/resolv.conf', '');
  writeFileSync('/etc/hosts', '127.0.0.1 localhost\n');
}

/** Throws if there is any network interface besides loopback. */
function onlyLoopback(): void {
  const others = Object.keys(networkInterfaces()).filter((name) => name !== 'lo');
  if (others.length > 0) throw new Error(`The sandbox has a network: ${others.join(', ')}.`);
}

/** Counts how often something in the sandbox tried to reach another machine (RFC 4293, OutNoRoutes). */
export function refusedAttempts(): number {
  const [names = [], values = []] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Ip:'))
    .map((line) => line.split(' '));
  const six = /^Ip6OutNoRoutes\s+(\d+)/m.exec(readFileSync('/proc/net/snmp6', 'utf8'))?.[1];
  return Number(values[names.indexOf('OutNoRoutes')] ?? 0) + Number(six ?? 0);
}

/** Adds the hosts of the lab to the hosts file of the sandbox. */
export function addHosts(hosts: { name: string; address: string }[]): void {
  const lines = hosts.map(({ name, address }) => `${address} ${name}\n`);
  appendFileSync('/etc/hosts', lines.join(''));
}

/** Adds a root certificate to those the system trusts. */
export function trust(pem: string): void {
  const bundle = '/etc/ssl/certs/ca-certificates.crt';
  mkdirSync(dirname(bundle), { recursive: true });
  appendFileSync(bundle, `\n${pem}\n`);
}

/** Mounts a folder over another, in the sandbox only. */
export function overlay(folder: string, place: string): void {
  run('mount', '--bind', folder, place);
}

/** Copies a folder of the system into the sandbox. */
export function copyOf(place: string, folder: string): string {
  cpSync(place, folder, { recursive: true });
  return folder;
}

function run(command: string, ...args: string[]): void {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}
