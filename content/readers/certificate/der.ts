// A strict reader of DER (X.690): definite lengths in their shortest form, tags of one byte, no recursion.
// asn1js 4.0 weighs 16.3 KB compressed, reads BER as well, and knows no certificates; this weighs 1 KB.

/** One element of DER. */
export interface Element {
  /** Class, form and number, the first byte. */
  tag: number;
  /** Its content. */
  bytes: Uint8Array;
  /** Header and content. */
  whole: Uint8Array;
}

/** The most elements in one other. By judgement: a certificate for 100 names has as many. */
const MOST = 10_000;

/** Thrown where bytes are no DER, or not what was expected of them. */
export class DerError extends Error {}

/**
 * Reads the element that begins at an offset.
 * @throws DerError
 */
export function readElement(from: Uint8Array, at = 0): Element {
  const tag = byteAt(from, at);
  if ((tag & 0x1f) === 0x1f) throw new DerError('a tag of several bytes');
  const first = byteAt(from, at + 1);
  const size = first < 0x80 ? 0 : first - 0x80;
  if (first === 0x80 || size > 4) throw new DerError('no definite length');
  let length = size === 0 ? first : 0;
  for (let index = 0; index < size; index++) length = length * 256 + byteAt(from, at + 2 + index);
  const shortest = size === 0 || (length >= 0x80 && length >= 256 ** (size - 1));
  const start = at + 2 + size;
  if (!shortest || start + length > from.length) throw new DerError('a wrong length');
  const end = start + length;
  return { tag, bytes: from.subarray(start, end), whole: from.subarray(at, end) };
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new DerError('cut off');
  return byte;
}

/**
 * Reads the elements that follow each other in some bytes, to their end.
 * @throws DerError
 */
export function readElements(bytes: Uint8Array): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    if (elements.length === MOST) throw new DerError('too many elements');
    const element = readElement(bytes, at);
    elements.push(element);
    at += element.whole.length;
  }
  return elements;
}

/** The tags that are asked for. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utcTime: 0x17,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/**
 * Returns an element if it has a tag.
 * @throws DerError
 */
export function expectTag(element: Element | undefined, tag: number): Element {
  if (element?.tag !== tag) throw new DerError('another element');
  return element;
}

/**
 * Reads the elements in one that has a tag, a sequence if left out.
 * @throws DerError
 */
export function inside(element: Element | undefined, tag: number = TAG.sequence): Element[] {
  return readElements(expectTag(element, tag).bytes);
}

/**
 * Reads an object identifier.
 * @example readOid({ tag: 6, bytes: Uint8Array.of(0x55, 0x1d, 0x11), … }) // '2.5.29.17'
 * @throws DerError
 */
export function readOid(element: Element | undefined): string {
  const { bytes } = expectTag(element, TAG.oid);
  const numbers: number[] = [];
  let number = 0;
  for (const byte of bytes) {
    number = number * 128 + (byte & 0x7f);
    if (number > Number.MAX_SAFE_INTEGER) throw new DerError('too large a number');
    if (byte >= 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const [first] = numbers;
  if (first === undefined || (bytes.at(-1) ?? 0) >= 0x80) throw new DerError('cut off');
  const arc = Math.min(2, Math.floor(first / 40));
  return [arc, first - arc * 40, ...numbers.slice(1)].join('.');
}

/** Returns bytes as hexadecimal digits. */
export function toHex(bytes: Uint8Array, between = ''): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(between);
}

/**
 * Reads a time, in milliseconds since 1970. A year of two digits is one from 1950 to 2049 (RFC 5280, 4.1.2.5.1).
 * @throws DerError
 */
export function readTime(element: Element | undefined): number {
  const { tag = 0, bytes = new Uint8Array() } = element ?? {};
  const text = String.fromCharCode(...bytes.subarray(0, 20));
  const short = tag === TAG.utcTime;
  if (!short && tag !== TAG.time) throw new DerError('no time');
  const parts = (
    short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
  )
    .exec(text)
    ?.slice(1)
    .map(Number);
  if (!parts) throw new DerError('no time');
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const whole = short ? year + (year < 50 ? 2000 : 1900) : year;
  return Date.UTC(whole, month - 1, day, hour, minute, second);
}

/**
 * Returns a whole number that fits into 32 bits.
 * @throws DerError
 */
export function readSmallNumber(element: Element | undefined): number {
  const { bytes } = expectTag(element, TAG.integer);
  if (bytes.length === 0 || bytes.length > 4) throw new DerError('too large a number');
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}
