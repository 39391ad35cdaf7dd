import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { nginxServer } from '../../src/cli/scaffold/nginx-server.ts';
import { setTimeout as wait } from 'node:timers/promises';

/** Where nginx is unpacked from its package for the tests. */
export const unpacked = resolve('node_modules/.cache/error-faq/nginx');

const places = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
  `${unpacked}/usr/sbin/nginx`,
];

/** Finds a working nginx on this machine. */
export function findNginx(): string | undefined {
  return places.find((place) => existsSync(place) && spawnSync(place, ['-v']).status === 0);
}

/** An nginx that serves one site on loopback. */
export interface Nginx {
  address: string;
  /** Stops it and removes what it has written. */
  stop: () => Promise<void>;
}

/**
 * Serves a built site at the URL it was built for, with the nginx configuration in it. nginx writes
 * to a folder of its own, and ends with this process.
 * @param program the path of nginx
 * @param out the built site
 * @param base the sub-path it was built for
 * @throws if nginx rejects its configuration, with its output
 */
export async function startNginx(program: string, out: string, base: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const place = join(folder, 'root', base).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(out), place);
  mkdirSync(join(folder, 'error-faq.d'));
  writeFileSync(join(folder, 'error-faq.d/own.conf'), 'add_header X-Own "kept" always;\n');
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, resolve(out), port));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  const stop = async (server?: ChildProcess): Promise<void> => {
    if (server?.exitCode === null && server.kill()) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  const trial = spawnSync(program, [...args, '-t'], { encoding: 'utf8' });
  if (trial.status !== 0) {
    await stop();
    throw new Error(`nginx does not accept ${out}/_nginx/site.conf:\n${trial.stderr}`);
  }
  const server = start([program, ...args]);
  const address = `http://127.0.0.1:${port}${base}`;
  try {
    await answers(address);
  } catch (error) {
    await stop(server);
    throw error;
  }
  return { address, stop: () => stop(server) };
}

/** Starts a process that ends when this one does, even by SIGKILL, where Linux offers that. */
function start(command: string[]): ChildProcess {
  const setpriv = '/usr/bin/setpriv';
  const bound = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'KILL', ...command] : command;
  return spawn(bound[0] ?? '', bound.slice(1), { stdio: 'ignore' });
}

/**
 * Formats a configuration for one process in the foreground, on loopback and in its folder. The server is that of
 * the container which `error-faq create --with docker` writes.
 */
function configuration(folder: string, out: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { }
http {
  access_log off;
${temporary.join('\n')}
${nginxServer({ listen: `127.0.0.1:${port}`, root: `${folder}/root`, site: out })}}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Waits until the server responds, for at most five seconds. */
async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return;
    await wait(50);
  }
  throw new Error(`nginx does not answer at ${address}.`);
}
