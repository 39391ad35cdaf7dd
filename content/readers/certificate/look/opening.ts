// What a server sends in clear text at the beginning of TLS (RFC 5246, RFC 8446): records of handshake messages,
// or an alert. Reading it says more than the error of a library does, and says it the same with any library.

/** The beginning of what a server has sent. */
export interface Opening {
  /** Whether it sent anything. */
  silent: boolean;
  /** The first line, if it is no TLS but text. */
  text?: string;
  /** The number of a fatal alert. */
  alert?: number;
  /** The version in its ServerHello, as a number: 0x0301 is TLS 1.0. From TLS 1.3 on it stays that of 1.2. */
  version?: number;
  /** Whether it asks for a certificate of the client. */
  asksForCertificate: boolean;
  /** The certificates as sent, in DER; encrypted from TLS 1.3 on. */
  certificates: Uint8Array[];
}

const RECORD = { alert: 21, handshake: 22 } as const;
const MESSAGE = { serverHello: 2, certificate: 11, certificateRequest: 13 } as const;

/** Reads the beginning as far as it goes. Never throws. */
export function readOpening(received: Uint8Array): Opening {
  const opening: Opening = {
    silent: received.length === 0,
    asksForCertificate: false,
    certificates: [],
  };
  const printable = /^[\x20-\x7e]{3}/.test(Buffer.from(received.subarray(0, 3)).toString('latin1'));
  if (printable) {
    const [line = ''] = Buffer.from(received.subarray(0, 200)).toString('utf8').split(/\r?\n/);
    return { ...opening, text: line };
  }
  const { handshake, alert } = clearRecords(received);
  if (alert !== undefined) opening.alert = alert;
  for (const { type, body } of messagesIn(handshake)) {
    if (type === MESSAGE.serverHello && body.length > 1) opening.version = number(body, 0, 2);
    if (type === MESSAGE.certificateRequest) opening.asksForCertificate = true;
    if (type === MESSAGE.certificate) opening.certificates = listIn(body);
  }
  return opening;
}

/** Joins the handshake records up to the first of another type, and reads an alert in its place. */
function clearRecords(received: Uint8Array): { handshake: Uint8Array; alert?: number } {
  const parts: Uint8Array[] = [];
  for (let at = 0; at + 5 <= received.length;) {
    const length = number(received, at + 3, 2);
    const body = received.subarray(at + 5, at + 5 + length);
    // An alert of two bytes is not encrypted: level and description.
    if (received[at] === RECORD.alert && length === 2 && body.length === 2)
      return { handshake: Buffer.concat(parts), alert: number(body, 1, 1) };
    if (received[at] !== RECORD.handshake) break;
    parts.push(body);
    at += 5 + length;
  }
  return { handshake: Buffer.concat(parts) };
}

/** Splits joined records into messages; one that was cut off is left out. */
function messagesIn(handshake: Uint8Array): { type: number; body: Uint8Array }[] {
  const messages: { type: number; body: Uint8Array }[] = [];
  for (let at = 0; at + 4 <= handshake.length;) {
    const end = at + 4 + number(handshake, at + 1, 3);
    if (end > handshake.length) break;
    messages.push({ type: number(handshake, at, 1), body: handshake.subarray(at + 4, end) });
    at = end;
  }
  return messages;
}

/** Returns the certificates of a Certificate message (RFC 5246, 7.4.2). */
function listIn(body: Uint8Array): Uint8Array[] {
  const certificates: Uint8Array[] = [];
  for (let at = 3; at + 3 <= body.length;) {
    const end = at + 3 + number(body, at, 3);
    certificates.push(body.subarray(at + 3, end));
    at = end;
  }
  return certificates;
}

/** Reads a number of some bytes, the first the most significant; bytes that are missing are 0. */
function number(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let index = 0; index < size; index++) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
