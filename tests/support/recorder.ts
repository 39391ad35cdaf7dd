import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** A server that is the proxy of a browser as well, so that all the browser says reaches it, and nobody else. */
export interface Recorder {
  port: number;
  /** Where the site is, ending in a slash. */
  address: string;
  /** When the last byte came, in milliseconds as `performance.now()` tells them. */
  last: () => number;
  /** Takes what has come since the last call: the lines of all requests, and every byte. */
  take: () => { lines: string[]; bytes: Buffer };
  close: () => void;
}

/**
 * Serves the folder of a built site, and records.
 * @param base the sub-path, starting and ending in a slash
 */
export async function startRecorder(folder: string, base: string): Promise<Recorder> {
  let lines: string[] = [];
  let chunks: Buffer[] = [];
  let last = 0;
  let origin = '';
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    lines.push(`${method} ${url.replace(origin, '')}`);
    const { pathname, origin: asked } = new URL(url, origin);
    const file = asked === origin ? fileOf(folder, pathname.slice(base.length)) : undefined;
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html' });
      response.end(asked === origin ? readFileSync(join(folder, '404.html')) : '');
      return;
    }
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  server.on('connection', (socket) =>
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      last = performance.now();
    }),
  );
  // Whoever wants to speak with another server in secret says first with which.
  server.on('connect', ({ url = '' }, socket) => {
    lines.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://localhost:${String(port)}`;
  return {
    port,
    address: origin + base,
    last: () => last,
    take: () => {
      const taken = { lines, bytes: Buffer.concat(chunks) };
      [lines, chunks] = [[], []];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileOf(folder: string, path: string): string | undefined {
  const file = join(
    folder,
    decodeURIComponent(path),
    path === '' || path.endsWith('/') ? 'index.html' : '',
  );
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
