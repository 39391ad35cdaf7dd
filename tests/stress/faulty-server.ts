import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What can go wrong with a file: the response in its place. */
const faults = {
  'is missing (404)': (response: ServerResponse) => response.writeHead(404).end('Not found'),
  'fails (500)': (response: ServerResponse) => response.writeHead(500).end('Oh no'),
  'is empty': (response: ServerResponse) => response.end(),
  'is a page instead': (response: ServerResponse) =>
    response.end('<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>'),
  'is cut in the middle': (response: ServerResponse, bytes: Buffer) =>
    response.end(bytes.subarray(0, bytes.length / 2)),
  'breaks off': (response: ServerResponse, bytes: Buffer) => {
    response.setHeader('Content-Length', bytes.length);
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  'is junk': (response: ServerResponse, bytes: Buffer) =>
    response.end(Buffer.from(bytes.map((byte, at) => (byte * 7 + at * 13) % 256))),
  'is null': (response: ServerResponse) => response.end('null'),
  'is an empty object': (response: ServerResponse) => response.end('{}'),
  'is of another form': (response: ServerResponse) =>
    response.end('{"format":99,"total":1,"rare":1}'),
  'has a wrong inside': (response: ServerResponse) =>
    response.end('{"format":1,"total":1,"rare":1,"block":{"lines":{}},"grams":1,"codes":null}'),
  'never comes': () => undefined,
  'stops in the middle': (response: ServerResponse, bytes: Buffer) =>
    void response.write(bytes.subarray(0, bytes.length / 2)),
  'takes four seconds': (response: ServerResponse, bytes: Buffer) =>
    void setTimeout(() => response.end(bytes), 4000),
};

export type Fault = keyof typeof faults;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A server of a folder that can be made to fail. */
export interface FaultyServer {
  url: string;
  /** Files that replace those of the folder, by path. */
  instead: Map<string, Uint8Array>;
  /** Which files are affected, and how; undefined if none is. */
  fault: { path: RegExp; kind: Fault } | undefined;
  close: () => void;
}

export async function serveWithFaults(folder: string): Promise<FaultyServer> {
  const state: Pick<FaultyServer, 'instead' | 'fault'> = { instead: new Map(), fault: undefined };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname) + (pathname.endsWith('/') ? 'index.html' : '');
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-store');
    try {
      const bytes = Buffer.from(state.instead.get(path) ?? readFileSync(join(folder, path)));
      const { fault } = state;
      if (fault?.path.test(path)) faults[fault.kind](response, bytes);
      else response.end(bytes);
    } catch {
      response.writeHead(404).end(readFileSync(join(folder, '404.html')));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
