import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { ask } from './web-driver.ts';

/** What GNOME Web needs to be driven: a display, a bus and a driver. */
export interface Programs {
  /** The URL of the driver. */
  driver: string;
  stop(): void;
}

const SCREEN = ['-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-displayfd', '3'];

/** Starts a WebDriver with a display and a bus of its own. */
export async function startPrograms(environment: Record<string, string>): Promise<Programs> {
  haveAnAddress();
  const screen = spawn('Xvfb', SCREEN, {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstWords(screen.stdio[3] as Readable);
  const port = String(await freePort());
  const bus = spawn('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`], {
    env: { ...environment, DISPLAY: `:${display}` },
    stdio: 'ignore',
    // A process group of its own, so that it can be ended with all its children.
    detached: true,
  });
  const driver = `http://127.0.0.1:${port}`;
  await answering(driver);
  return {
    driver,
    stop: () => {
      if (isRunning(bus) && bus.pid) process.kill(-bus.pid, 'SIGKILL');
      screen.kill();
    },
  };
}

/** Adds an address besides 127.0.0.1, without which GLib resolves no names. It leads nowhere. */
function haveAnAddress(): void {
  const { status, stderr } = spawnSync('ip', ['addr', 'replace', '10.77.0.1/32', 'dev', 'lo'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`ip addr replace: ${stderr}`);
}

/** Reads the number that Xvfb prints when it is ready. */
async function firstWords(stream: Readable): Promise<string> {
  for await (const words of stream) return String(words).trim();
  throw new Error('Xvfb does not start.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(driver: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await ask(`${driver}/status`).then(
      () => true,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
