import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** A request for a file. */
export interface Request {
  path: string;
  /** The size of the response with gzip. */
  bytes: number;
  /** When it was sent, in ms since 1970. */
  at: number;
}

/** A slow connection: the milliseconds of a round trip, and the bytes a second of all responses together. */
export interface Link {
  delay: number;
  rate: number;
}

export interface Server {
  /** The URL, with a slash at its end. */
  url: string;
  /** All requests so far, in order. */
  requests: Request[];
  /** The connection of all visitors from now on; that of this machine if undefined. */
  link?: Link;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Returns a file as a browser can read it: TypeScript without its types. */
function contentOf(file: string): Buffer {
  const bytes = readFileSync(file);
  if (extname(file) !== '.ts') return bytes;
  const { outputText } = ts.transpileModule(bytes.toString(), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return Buffer.from(outputText);
}

/** Returns a function that waits until a response of some bytes has passed a slow connection. */
function openLink(): (link: Link, bytes: number) => Promise<void> {
  let free = 0;
  return async ({ delay, rate }, bytes) => {
    await setTimeout(delay);
    free = Math.max(free, performance.now()) + (bytes / rate) * 1000;
    await setTimeout(free - performance.now());
  };
}

/**
 * Serves folders on a free port of this machine, with gzip; if two have a file, the earlier one wins.
 */
export async function serve(...folders: string[]): Promise<Server> {
  const requests: Request[] = [];
  const compressed = new Map<string, Buffer>();
  const pass = openLink();
  const gzip = (file: string): Buffer => {
    const body = compressed.get(file) ?? gzipSync(contentOf(file));
    compressed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const file = folders
      .map((folder) => join(folder, path.endsWith('/') ? `${path}index.html` : path))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (file === undefined) return response.writeHead(404).end();
    const body = gzip(file);
    requests.push({ path, bytes: body.length, at: performance.timeOrigin + performance.now() });
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    });
    const { link } = served;
    if (!link) return response.end(body);
    return void pass(link, body.length).then(() => response.end(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const served: Server = {
    url: `http://127.0.0.1:${String(address.port)}/`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return served;
}
