import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** A running `npm run dev`. */
export interface DevServer {
  /** The address of the site, ending in a slash. */
  home: string;
  /**
   * Resolves once a page holds a text, to the milliseconds that took.
   * @param path the path of the page below `home`
   * @throws when the text is not there in time
   */
  untilShown: (path: string, text: string, timeout?: number) => Promise<number>;
  stop: () => void;
}

/**
 * Runs `npm run dev` on a content tree.
 * @param folder a folder of its own for what Astro remembers
 * @param base the sub-path the site is published under
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
    await wait(20);
  }
}

/** The page at an address; nothing while the server starts anew, even in the middle of its answer. */
async function shownAt(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}
