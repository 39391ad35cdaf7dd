// Part of `tests/ready.ts`: takes nginx out of its package, where Debian offers one and it is not
// installed. Installing it would start a server that the whole network can reach.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { findNginx, unpacked } from './nginx.ts';

if (findNginx() === undefined && existsSync('/usr/bin/apt-get')) unpack();
const program = findNginx();
console.log(program ? `The tests use nginx: ${program}.` : 'There is no nginx for the tests.');

function unpack(): void {
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  if (process.getuid?.() === 0) run('apt-get', 'update', '-qq');
  run('apt-get', 'download', '-qq', '-o', 'APT::Sandbox::User=root', 'nginx');
  for (const name of readdirSync(unpacked)) run('dpkg-deb', '-x', name, '.');
}

function run(command: string, ...args: string[]): void {
  spawnSync(command, args, { cwd: unpacked, stdio: ['ignore', 'ignore', 'inherit'] });
}
