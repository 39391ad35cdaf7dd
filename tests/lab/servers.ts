import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer, type Server, type ServerOptions } from 'node:https';
import {
  createServer as createTcpServer,
  connect,
  type AddressInfo,
  type Server as PlainServer,
} from 'node:net';
import { randomBytes } from 'node:crypto';
import type { Authority, Host } from './authority/authority.ts';
import { statusHost } from './authority/extensions.ts';
import { strictHost } from './faults.ts';

const STATUS = '127.0.77.1';
/** An address on which nothing listens. */
const NOWHERE = '127.0.77.2';
const FIRST = 10;

/** The callback for the OCSP response that a server staples. */
type Answer = (error: Error | null, answer: Buffer) => void;

/** Returns the address of each host of the lab, for a hosts file. */
export function addresses({ hosts }: Authority): { name: string; address: string }[] {
  return [
    { name: statusHost, address: STATUS },
    { name: 'nowhere.test', address: NOWHERE },
    ...hosts.map(({ name }, index) => ({ name, address: `127.0.77.${FIRST + index}` })),
  ];
}

/**
 * Starts a server for each host, and one for the responses of the authority. They end with the
 * process.
 */
export async function serve(authority: Authority): Promise<void> {
  const where = new Map(addresses(authority).map(({ name, address }) => [name, address]));
  const status = createHttpServer((request, response) => {
    // An OCSP request may be part of the URL, after the path of the responder.
    const path = (request.url ?? '').split('/').slice(0, 3).join('/');
    const answer = authority.answers.get(path);
    const type = path.startsWith('/ocsp/') ? 'application/ocsp-response' : 'application/pkix-crl';
    response.writeHead(answer ? 200 : 404, { 'content-type': type }).end(answer);
  });
  await listen(status, 80, STATUS);
  for (const host of authority.hosts) {
    await listen(serverFor(host), 443, where.get(host.name) ?? '');
  }
}

/** Returns a server that behaves as the fault of a host says; it does not listen yet. */
export function serverFor(host: Host): PlainServer {
  const { fault, name } = host;
  if (fault.server?.plainHttp) {
    return createHttpServer((_, response) => void response.end('This is plain HTTP.\n'));
  }
  if (fault.server?.oldHello) {
    return createTcpServer((socket) => {
      socket.on('error', () => undefined).once('data', () => void socket.end(oldHello()));
    });
  }
  const { breaksOff } = fault.server ?? {};
  if (breaksOff) {
    return createTcpServer((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', () => {
          if (breaksOff === 'reset') socket.resetAndDestroy();
          else if (breaksOff === 'close') socket.end();
          else socket.end(fatalAlert(breaksOff.alert));
        });
    });
  }
  const server: Server = createHttpsServer(optionsFor(host), (_, response) => {
    const strict = { 'strict-transport-security': 'max-age=86400; includeSubDomains' };
    response
      .writeHead(200, { 'content-type': 'text/html', ...(name === strictHost && strict) })
      .end(`<!doctype html><title>opened</title><p>opened</p>\n`);
  });
  const { staple } = host;
  if (staple) {
    server.on('OCSPRequest', (_certificate, _issuer, answer: Answer) => {
      answer(null, Buffer.from(staple));
    });
  }
  // Clients that abort the connection are what the lab is about.
  server.on('tlsClientError', () => undefined);
  return fault.server?.asksForClientCertificate ? partingSlowly(server) : server;
}

/** Returns a ServerHello of TLS 1.0 (RFC 2246, 7.4.1.3), with TLS_RSA_WITH_AES_128_CBC_SHA. */
function oldHello(): Buffer {
  const body = Buffer.concat([Buffer.of(3, 1), randomBytes(32), Buffer.of(0, 0, 0x2f, 0)]);
  const message = Buffer.concat([Buffer.of(2, 0, 0, body.length), body]);
  return Buffer.concat([Buffer.of(0x16, 3, 1, 0, message.length), message]);
}

/** Returns a record with a fatal alert (RFC 5246, 7.2), which needs no encryption before the handshake is over. */
function fatalAlert(description: number): Buffer {
  const fatal = 2;
  return Buffer.of(0x15, 3, 3, 0, 2, fatal, description);
}

/** The simulated delay of the network, in milliseconds. */
const AWAY = 100;

/**
 * Returns a proxy of a server that closes only its own direction, after a delay. Node closes both
 * at once; a client that is still sending may then lose the alert it was about to read, or read it
 * before it has sent its request: one fault would show two codes.
 */
function partingSlowly(server: Server): PlainServer {
  const behind = server.listen(0, '127.0.0.1');
  return createTcpServer({ allowHalfOpen: true }, (socket) => {
    const { port } = behind.address() as AddressInfo;
    const inner = connect(port, '127.0.0.1');
    const later = (act: () => void) => setTimeout(() => socket.writable && act(), AWAY);
    socket.on('error', () => undefined).on('data', (bytes) => inner.writable && inner.write(bytes));
    inner.on('error', () => undefined).on('data', (bytes) => later(() => socket.write(bytes)));
    inner.on('close', () => later(() => socket.end()));
    socket.on('end', () => inner.end());
  });
}

function optionsFor({ key, chain, fault }: Host): ServerOptions {
  const { only, withoutCommonCipher, asksForClientCertificate } = fault.server ?? {};
  return {
    key,
    cert: chain,
    // The weak certificates and old protocols are intended.
    ciphers: withoutCommonCipher ? 'NULL-SHA256:@SECLEVEL=0' : 'DEFAULT:@SECLEVEL=0',
    minVersion: withoutCommonCipher ? 'TLSv1.2' : (only ?? 'TLSv1.2'),
    maxVersion: withoutCommonCipher ? 'TLSv1.2' : (only ?? 'TLSv1.3'),
    ...(asksForClientCertificate && { requestCert: true, rejectUnauthorized: true }),
  };
}

function listen(server: PlainServer, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, address, () => {
      resolve();
    });
  });
}
