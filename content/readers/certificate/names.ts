import { inside, readElement, readOid, TAG, toHex, type Element } from './der.ts';

/** The short names of attributes (RFC 4519, RFC 5280), by identifier. */
const ATTRIBUTES: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

/** A name of a subject or issuer. */
export interface DistinguishedName {
  /** `CN=www.example.jp, O=Example` */
  text: string;
  /** Its common name or, without one, the most particular of its attributes; empty if there is none. */
  short: string;
  /** Equal for names that are equal but for case, spaces and the kind of their strings. */
  key: string;
}

/**
 * Reads a distinguished name.
 * @throws DerError
 */
export function readName(element: Element | undefined): DistinguishedName {
  const attributes = inside(element).flatMap((set) =>
    inside(set, TAG.set).map((attribute) => {
      const [type, value] = inside(attribute);
      const oid = readOid(type);
      return { type: ATTRIBUTES[oid] ?? oid, value: value ? readString(value) : '' };
    }),
  );
  // The most particular attribute comes first, as people write it.
  const shown = attributes.toReversed();
  const text = shown.map(({ type, value }) => `${type}=${value}`).join(', ');
  const short = shown.find(({ type }) => type === 'CN') ?? shown[0];
  return {
    text,
    short: short?.value ?? '',
    key: text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' '),
  };
}

/** Controls, also those that turn the direction of writing, which would make a name look like another. */
const CONTROLS = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Returns the text of a string of any kind, without controls. */
function readString({ tag, bytes }: Element): string {
  const encoding = tag === 0x1e ? 'utf-16be' : tag === 0x0c ? 'utf-8' : 'latin1';
  return new TextDecoder(encoding).decode(bytes).replaceAll(CONTROLS, '\uFFFD');
}

/** The names of hosts in a certificate or in its constraints. */
export interface HostNames {
  /** Names and patterns such as `*.example.jp`, in lower case. */
  dns: string[];
  /** Addresses, 4 or 16 bytes; in constraints with a mask as long. */
  ip: Uint8Array[];
  /** Email addresses and others, as text. */
  others: string[];
}

/**
 * Sorts general names (RFC 5280, 4.2.1.6).
 * @throws DerError
 */
export function readHostNames(names: Element[]): HostNames {
  const found: HostNames = { dns: [], ip: [], others: [] };
  for (const name of names) {
    if (name.tag === 0x82) found.dns.push(readString({ ...name, tag: 0x16 }).toLowerCase());
    else if (name.tag === 0x87) found.ip.push(name.bytes);
    else if (name.tag === 0xa4) found.others.push(readName(readElement(name.bytes)).text);
    else if (name.tag === 0x81 || name.tag === 0x86)
      found.others.push(readString({ ...name, tag: 0x16 }));
  }
  return found;
}

/** Returns an address as people write it. */
export function formatAddress(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = toHex(bytes).match(/.{4}/g) ?? [];
  return hostOf(`[${groups.join(':')}]`)?.replace(/^\[|\]$/g, '') ?? groups.join(':');
}

/** Returns a host as it is compared: in lower case, international names in ASCII; undefined if it is none. */
export function hostOf(text: string): string | undefined {
  try {
    return new URL(`https://${text}`).hostname.replace(/\.$/, '');
  } catch {
    return undefined;
  }
}

/** Tells whether a host is one of the names (RFC 9525, 6.3): `*` stands for one label, the first. */
export function isNamed(host: string, { dns, ip }: HostNames): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  if (ip.some((bytes) => formatAddress(bytes) === address)) return true;
  return dns.some((name) => {
    const known = hostOf(name.replace(/^\*\./, '')) ?? name;
    return name.startsWith('*.')
      ? host.replace(/^[^.]+\./, '') === known && host.includes('.')
      : host === known;
  });
}

/** Tells whether a name is in the tree of a constraint: `example.jp` or below it; all are in an empty one. */
export function isBelow(name: string, tree: string): boolean {
  const root = tree.replace(/^\./, '');
  return root === '' || name === root || name.endsWith(`.${root}`);
}

/** Tells whether an address is in the range of a constraint, an address and a mask. */
export function isInRange(address: Uint8Array, range: Uint8Array): boolean {
  if (range.length !== 2 * address.length) return false;
  return address.every((byte, at) => {
    const mask = range[address.length + at] ?? 0;
    return (byte & mask) === ((range[at] ?? 0) & mask);
  });
}
