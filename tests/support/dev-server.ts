import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** A running `npm run dev`. */
export interface DevServer {
  /** The URL of the site, with a slash at its end. */
  home: string;
  /**
   * Waits until a page contains a text. Resolves to the time in milliseconds.
   * @param path below `home`
   * @throws if the text does not appear in time
   */
  untilShown: (path: string, text: string, timeout?: number) => Promise<number>;
  stop: () => void;
}

/**
 * Runs `npm run dev` for a content folder.
 * @param folder a cache folder of its own
 * @param base the sub-path of the site
 */
export async function startDev(content: string, folder: string, base: string): Promise<DevServer> {
  const port = await freePort();
  const home = `http://localhost:${port}${base}`;
  const server = spawn(
    process.execPath,
    [resolve('src/cli/error-faq.mjs'), 'dev', '--port', String(port)],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        CONTENT_DIR: content,
        CACHE_DIR: join(folder, 'cache'),
        SITE_URL: '',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  return {
    home,
    untilShown: (path, text, timeout = 5000) => untilShown(home + path, text, timeout),
    stop: () => server.kill(),
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilShown(address: string, text: string, timeout: number): Promise<number> {
  const start = performance.now();
  for (;;) {
    const page = await shownAt(address);
    const passed = performance.now() - start;
    if (page.includes(text)) return passed;
    if (passed > timeout) throw new Error(`${address} does not show “${text}”`);
    await wait(100);
  }
}

/** Fetches a page; undefined while the server restarts, even in the middle of a response. */
async function shownAt(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}
