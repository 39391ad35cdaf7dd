import { connect as connectTcp, isIP, type Socket } from 'node:net';
import {
  connect as connectTls,
  DEFAULT_CIPHERS,
  type ConnectionOptions,
  type DetailedPeerCertificate,
  type TLSSocket,
} from 'node:tls';
import { readOpening, type Opening } from './opening.ts';
import { Recorded } from './recorded.ts';
import { startTls } from './starttls.ts';
import type { Target } from './target.ts';

/** What came of a handshake. */
export interface Handshake {
  opening: Opening;
  /** How it ended: `open` if it was completed and the server did not part. */
  end: 'open' | 'closed' | 'reset' | 'timeout';
  /** The alert the server parted with, plain or encrypted. */
  alert?: number;
  /** The version, if it was completed. */
  protocol?: string;
  /** The certificates: as sent if they were readable, else each with its issuer. */
  certificates: Uint8Array[];
  /** The OCSP response the server stapled. */
  staple?: Uint8Array;
}

/** A choice of what a client offers. */
export type Offer = keyof typeof OFFERS;

/** What a client offers: as present ones do, but with weak keys and signatures; only old versions; everything. */
const OFFERS = {
  present: { minVersion: 'TLSv1.2', ciphers: `${DEFAULT_CIPHERS}:@SECLEVEL=0` },
  'without TLS 1.3': {
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.2',
    ciphers: `${DEFAULT_CIPHERS}:@SECLEVEL=0`,
  },
  old: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' },
  everything: { minVersion: 'TLSv1', maxVersion: 'TLSv1.2', ciphers: 'ALL:eNULL:@SECLEVEL=0' },
} as const satisfies Record<string, ConnectionOptions>;

/** How long a server of TLS 1.3 has to refuse the client after the handshake, in milliseconds. By judgement. */
const LATE = 1500;

/**
 * Connects to an address, and shakes hands.
 * @throws NoStarttls, or an error of the system if there is no connection
 */
export async function shakeHands(
  { host, port, starttls }: Target,
  address: string,
  offer: Offer,
  timeout: number,
): Promise<Handshake> {
  const socket = await open(address, port, timeout);
  try {
    if (starttls) await startTls(socket, starttls);
    // From here on the handshake has a limit of its own.
    socket.setTimeout(0);
    const recorded = new Recorded(socket);
    const servername = isIP(host) === 0 ? { servername: host } : {};
    const secure = connectTls({
      socket: recorded,
      ...servername,
      ...OFFERS[offer],
      requestOCSP: true,
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
    });
    return await outcome(secure, recorded, timeout);
  } finally {
    socket.destroy();
  }
}

/** Opens a connection; while it is silent for too long, it fails with ETIMEDOUT. */
function open(host: string, port: number, timeout: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectTcp({ host, port, timeout });
    socket
      .once('connect', () => {
        resolve(socket);
      })
      .on('error', reject)
      .on('timeout', () => socket.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
  });
}

/** Waits until a handshake is completed and the server does not part, or until it has failed. */
function outcome(secure: TLSSocket, recorded: Recorded, timeout: number): Promise<Handshake> {
  return new Promise((resolve) => {
    const state: Pick<Handshake, 'protocol' | 'certificates' | 'staple'> = { certificates: [] };
    let late: NodeJS.Timeout | undefined;
    const limit = setTimeout(() => {
      settle('timeout');
    }, timeout);
    const settle = (end: Handshake['end'], error?: Error): void => {
      clearTimeout(limit);
      clearTimeout(late);
      const opening = readOpening(recorded.received);
      const alert = opening.alert ?? (error && alertIn(error));
      if (opening.certificates.length > 0) state.certificates = opening.certificates;
      resolve({ opening, end, ...(alert !== undefined && { alert }), ...state });
      secure.destroy();
    };
    secure
      .on('OCSPResponse', (response?: Buffer) => {
        if (response && response.length > 0) state.staple = response;
      })
      .once('secureConnect', () => {
        state.protocol = secure.getProtocol() ?? '';
        state.certificates = linkedCertificates(secure);
        if (state.protocol !== 'TLSv1.3') {
          settle('open');
          return;
        }
        // Only what comes now says whether the client was accepted; a ticket or data is as good as a yes.
        late = setTimeout(
          () => {
            settle('open');
          },
          Math.min(LATE, timeout),
        );
        secure
          .once('session', () => {
            settle('open');
          })
          .once('data', () => {
            settle('open');
          });
      })
      .once('error', (error) => {
        settle(recorded.broken ? 'reset' : 'closed', error);
      })
      .once('end', () => {
        settle('closed');
      })
      .once('close', () => {
        settle('closed');
      });
  });
}

/** Returns the certificates of a completed handshake, each with its issuer, as far as they fit together. */
function linkedCertificates(secure: TLSSocket): Uint8Array[] {
  const certificates: Uint8Array[] = [];
  const seen = new Set<DetailedPeerCertificate>();
  let certificate: DetailedPeerCertificate | undefined = secure.getPeerCertificate(true);
  while (certificate?.raw && !seen.has(certificate)) {
    seen.add(certificate);
    certificates.push(certificate.raw);
    certificate = certificate.issuerCertificate;
  }
  return certificates;
}

/** Returns the number of an alert in an error of OpenSSL: its reason is 1000 more; undefined if it is another. */
function alertIn({ message }: Error): number | undefined {
  const [, code = ''] = /error:([0-9A-F]{8}):/i.exec(message) ?? [];
  const reason = Number.parseInt(code, 16) & 0x7fffff;
  return reason >= 1000 && reason < 1256 ? reason - 1000 : undefined;
}
