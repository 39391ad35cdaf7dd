import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
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

export interface Server {
  /** The URL, with a slash at its end. */
  url: string;
  /** All requests so far, in order. */
  requests: Request[];
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

/** Serves folders on a free port of this machine; if two have a file, the earlier one wins. */
export async function serve(...folders: string[]): Promise<Server> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    const file = folders
      .map((folder) => join(folder, path.endsWith('/') ? `${path}index.html` : path))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (file === undefined) return response.writeHead(404).end();
    const body = contentOf(file);
    const bytes = gzipSync(body).length;
    requests.push({ path, bytes, at: performance.timeOrigin + performance.now() });
    const type = types[extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
