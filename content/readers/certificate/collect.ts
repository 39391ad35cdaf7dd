// Finds the certificates in what people paste and drop: PEM with text around it, indented, quoted, in one line,
// base64 without its armour, DER, PKCS#7, several of each; without any of these, what programs print of them.

import { certificateIn, orUndefined, type Certificate } from './certificate.ts';
import { inside, readElement, readElements, readOid, TAG, type Element } from './der.ts';
import { hostOf } from './names.ts';
import { printedIn } from './printed.ts';

/** What was found in everything given. */
export interface Collected {
  /** Each once, in the order given. */
  certificates: Certificate[];
  /** Whether there is a private key. */
  secret: boolean;
  /** Whether something begins as a certificate does and cannot be read. */
  damaged: boolean;
  /** The host the certificates are for, if a command or an address says it. */
  host?: string;
  /** Whether this is what a server has sent, and not a choice somebody has made of it. */
  sent: boolean;
  /** How much of the certificates was printed for people, if that is all there is: with extensions or without. */
  printed?: 'whole' | 'part';
  /** The text beside the certificates, such as the errors of the program that printed them. */
  rest: string;
}

/** The most certificates that are read. By judgement: the authorities a system trusts are about 150. */
const MOST = 300;

/** The armour of a file, and lines of base64. */
const CODED = /-----BEGIN [^-]*-----[^]*?-----END [^-]*-----|^[>\s]*[A-Za-z0-9+/=]{40,}\s*$/gm;

/** Finds the certificates in texts and files. Never throws. */
export function collect(given: (string | Uint8Array)[]): Collected {
  const texts = given.map((one) => (typeof one === 'string' ? one : textIn(one)));
  const blocks = given.flatMap((one, at): Block[] => {
    const text = texts[at];
    return text === undefined ? [{ bytes: one as Uint8Array, named: false }] : blocksIn(text);
  });
  const found = blocks.map(openBlock);
  const all = found.flatMap(({ certificates }) => certificates);
  const text = texts.filter((one) => one !== undefined).join('\n');
  const damaged = found.some((one) => one.damaged);
  const described = all.length === 0 && !damaged ? printedIn(text) : undefined;
  const printed = described && described.certificates.length > 0 ? described : undefined;
  return {
    certificates: printed?.certificates ?? withoutRepeated(all).slice(0, MOST),
    secret: found.some(({ secret }) => secret),
    damaged,
    ...(printed && { printed: printed.whole ? 'whole' : 'part' }),
    rest: printed?.before ?? text.replaceAll(CODED, '').trim(),
    host: hostFrom(text),
    sent: /^CONNECTED\(|^Certificate chain$|^SSL handshake has read /m.test(text),
  };
}

/** Returns the text of a file; undefined if it is DER or otherwise binary. */
function textIn(bytes: Uint8Array): string | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  return text.includes('\0') || (bytes[0] === TAG.sequence && text.includes('\uFFFD'))
    ? undefined
    : text;
}

const ARMOUR = /-----BEGIN ([A-Z0-9 #]{1,40})-----([^-]*)/g;
/** What holds certificates, among all that has such an armour. */
const HOLDERS = /^(?:(?:X509 |TRUSTED )?CERTIFICATE|PKCS ?#?7|CMS)$/;
/** Base64 of a sequence, with what line ends and quotation put between its characters. */
const BARE = /(?<![A-Za-z0-9+/])M[A-P][A-Za-z0-9+/](?:[A-Za-z0-9+/]|[\s>]|\\[nr]){40,}={0,2}/g;

/** Some bytes, and whether their armour says that they hold certificates. */
interface Block {
  bytes: Uint8Array;
  named: boolean;
}

/** Returns the blocks of base64 in a text. */
function blocksIn(text: string): Block[] {
  const armoured = [...text.matchAll(ARMOUR)].flatMap(([, name = '', body = '']) =>
    HOLDERS.test(name) ? { bytes: decode(body), named: true } : [],
  );
  if (armoured.length > 0) return armoured;
  return [...text.matchAll(BARE)].map(([body]) => ({ bytes: decode(body), named: false }));
}

/** Decodes base64 as far as it goes. */
function decode(text: string): Uint8Array {
  const [digits = ''] =
    /^[A-Za-z0-9+/]*/.exec(text.replaceAll(/\\[nr]|[^A-Za-z0-9+/=]/g, '')) ?? [];
  const binary = atob(digits.slice(0, digits.length % 4 === 1 ? -1 : undefined));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

interface Opened {
  certificates: Certificate[];
  secret: boolean;
  damaged: boolean;
}

/** Opens a block: a certificate, several in a row, a list of them (PKCS#7), or a private key. */
function openBlock({ bytes, named }: Block): Opened {
  if (isPrivateKey(bytes)) return { certificates: [], secret: true, damaged: false };
  const certificates: Certificate[] = [];
  for (let at = 0; at < bytes.length && certificates.length < MOST;) {
    const certificate = certificateIn(bytes.subarray(at));
    if (!certificate) break;
    certificates.push(certificate);
    at += certificate.der.length;
  }
  const listed = certificates.length > 0 ? [] : (orUndefined(() => inMessage(bytes)) ?? []);
  const all = [...certificates, ...listed.flatMap(({ whole }) => certificateIn(whole) ?? [])];
  const damaged =
    all.length === 0 && (named || BEGINNING.every((byte, at) => at % 4 > 1 || bytes[at] === byte));
  return { certificates: all, secret: false, damaged };
}

/** Returns the certificates of a signed message (RFC 2315, 9.1), as .p7b files hold them. */
function inMessage(bytes: Uint8Array): Element[] {
  const [type, content] = inside(readElement(bytes));
  if (readOid(type) !== '1.2.840.113549.1.7.2') return [];
  const parts = inside(readElement(inside(content, 0xa0)[0]?.whole ?? new Uint8Array()));
  const list = parts.find(({ tag }) => tag === 0xa0);
  return list ? readElements(list.bytes) : [];
}

/** How a certificate of more than 255 bytes begins: two sequences, whose lengths differ. */
const BEGINNING = [0x30, 0x82, 0, 0, 0x30, 0x82];

/** The first bytes of key stores of Java. */
const STORES = ['fe ed fe ed', 'ce ce ce ce'];

/**
 * Tells whether bytes are a private key: PKCS#1, PKCS#8 plain and encrypted, SEC 1, PKCS#12, a key store. All
 * begin with a small version number, but for the encrypted one, which is an algorithm and octets.
 */
function isPrivateKey(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16)).join(' ');
  if (STORES.includes(start)) return true;
  const parts = orUndefined(() => inside(readElement(bytes)));
  const [first, second, ...rest] = parts ?? [];
  if (first?.tag === TAG.integer && first.bytes.length === 1)
    return second?.tag === TAG.sequence || second?.tag === TAG.octets || rest.length >= 6;
  const encrypted = first?.tag === TAG.sequence && second?.tag === TAG.octets && rest.length === 0;
  return encrypted && orUndefined(() => readOid(inside(first)[0])) !== undefined;
}

function withoutRepeated(certificates: Certificate[]): Certificate[] {
  const seen = new Set<string>();
  return certificates.filter(({ der }) => {
    const key = String.fromCharCode(...der.subarray(0, 4096)) + String(der.length);
    const repeated = seen.has(key);
    seen.add(key);
    return !repeated;
  });
}

/** Returns the host that a command or an address before the first certificate names. */
function hostFrom(text: string): string | undefined {
  const [before = ''] = text.split('-----BEGIN', 1);
  const named =
    /-servername[ =]+['"]?([^\s'"]+)/.exec(before) ??
    /-connect[ =]+['"]?(\[[^\]]+\]|[^\s:'"]+)/.exec(before) ??
    /https:\/\/([^\s/:?#"'<>]+)/.exec(before);
  return named?.[1] === undefined ? undefined : hostOf(named[1]);
}
