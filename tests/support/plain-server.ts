import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A folder that is served below a sub-path, as slowly as one likes. */
export interface PlainServer {
  address: string;
  /** Milliseconds every answer takes. */
  delay: number;
  close: () => void;
}

/** @param base the sub-path, starting and ending in a slash */
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
        response.writeHead(404).end();
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
