// What is spoken before TLS begins: RFC 3207 (SMTP), RFC 9051 (IMAP), RFC 2595 (POP3), RFC 4511 (LDAP), and the
// protocol of PostgreSQL, “SSL Session Encryption”.

import type { Socket } from 'node:net';

/** Thrown where a server does not go on to TLS; the message is its answer. */
export class NoStarttls extends Error {}

/** One step: what is sent, a pattern for a whole answer, and one for an answer that leads on. */
interface Step {
  send?: string | Uint8Array;
  whole: RegExp;
  good: RegExp;
}

/** StartTLS (RFC 4511, 4.14): an extended request with its identifier. */
const LDAP_REQUEST = Buffer.from(
  '\x30\x1d\x02\x01\x01\x77\x18\x80\x161.3.6.1.4.1.1466.20037',
  'latin1',
);
/** SSLRequest: its length and its number. */
const POSTGRES_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
/** A line of an SMTP answer with its code, and a space as the last of them has. */
const SMTP = /^\d{3}(?: .*)?\r?\n/m;

const STEPS = {
  smtp: [
    { whole: SMTP, good: /^220/ },
    { send: 'EHLO client.invalid\r\n', whole: SMTP, good: /^250[ -]STARTTLS\r?$/im },
    { send: 'STARTTLS\r\n', whole: SMTP, good: /^220/ },
  ],
  imap: [
    { whole: /\n/, good: /^\* OK/i },
    { send: 'a STARTTLS\r\n', whole: /^a .*\r?\n/m, good: /^a OK/im },
  ],
  pop3: [
    { whole: /\n/, good: /^\+OK/ },
    { send: 'STLS\r\n', whole: /\n/, good: /^\+OK/ },
  ],
  // resultCode success, the first element of the answer (RFC 4511, 4.12).
  ldap: [{ send: LDAP_REQUEST, whole: /^0[^]{12}/, good: /\x78[^]{1,5}\n\x01\0/ }],
  postgres: [{ send: POSTGRES_REQUEST, whole: /^[^]/, good: /^S/ }],
} satisfies Record<string, Step[]>;

/** A protocol that goes on to TLS. */
export type Starttls = keyof typeof STEPS;

/** The protocols that can be spoken before TLS. */
export const starttls = Object.keys(STEPS);

/** Tells whether a name is that of such a protocol. */
export function isStarttls(name: string | undefined): name is Starttls {
  return name !== undefined && Object.hasOwn(STEPS, name);
}

/**
 * Speaks a protocol until the server is ready for TLS.
 * @throws NoStarttls, or what the socket fails with
 */
export async function startTls(socket: Socket, protocol: Starttls): Promise<void> {
  for (const { send, whole, good } of STEPS[protocol] as Step[]) {
    if (send !== undefined) socket.write(send);
    const answer = await answerOf(socket, whole);
    if (!good.test(answer)) throw new NoStarttls(answer);
  }
}

/** The longest answer that is read. By judgement: no greeting is as long. */
const LONGEST = 64 * 1024;

/** Reads until an answer is whole. */
function answerOf(socket: Socket, whole: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const settle = (act: () => void): void => {
      socket.pause();
      socket.off('data', add).off('end', end).off('error', fail);
      act();
    };
    const add = (bytes: Buffer): void => {
      answer += bytes.toString('latin1');
      if (whole.test(answer))
        settle(() => {
          resolve(answer);
        });
      else if (answer.length > LONGEST) end();
    };
    const end = (): void => {
      settle(() => {
        reject(new NoStarttls(answer));
      });
    };
    const fail = (error: Error): void => {
      settle(() => {
        reject(error);
      });
    };
    socket.on('data', add).on('end', end).on('error', fail).resume();
  });
}
