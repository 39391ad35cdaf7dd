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

/**
 * A server that is also the proxy of a browser, so that it receives all its requests and forwards
 * none.
 */
export interface Recorder {
  port: number;
  /** The URL of the site, with a slash at its end. */
  address: string;
  /** When the last byte arrived, in milliseconds of `performance.now()`. */
  last: () => number;
  /** Returns what has arrived since the last call: the request lines and all bytes. */
  take: () => { lines: string[]; bytes: Buffer };
  close: () => void;
}

/**
 * Serves a built site and records requests.
 * @param base the sub-path, with a slash at its start and end
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
  // A request for an encrypted connection names the server before anything is encrypted.
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
