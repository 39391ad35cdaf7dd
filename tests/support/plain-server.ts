import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'text/xml; charset=utf-8',
};

/** A folder served below a sub-path, with a delay. */
export interface PlainServer {
  address: string;
  /** The delay of every response, in milliseconds. */
  delay: number;
  close: () => void;
}

/**
 * Serves a folder, its `404.html` for what is not in it.
 * @param base the sub-path, with a slash at its start and end
 */
export async function servePlainly(folder: string, base: string): Promise<PlainServer> {
  const state = { delay: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path =
      decodeURIComponent(pathname).slice(base.length) +
      (pathname.endsWith('/') ? 'index.html' : '');
    setTimeout(() => {
      try {
        const bytes = readFileSync(join(folder, path));
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.end(bytes);
      } catch {
        const page = join(folder, '404.html');
        response.writeHead(404, { 'Content-Type': types['.html'] });
        response.end(existsSync(page) ? readFileSync(page) : undefined);
      }
    }, state.delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    address: `http://127.0.0.1:${String(port)}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
