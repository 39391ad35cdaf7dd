// Reads certificates as programs print them: `openssl x509 -text`, `keytool -printcert -v` and `-list -v` (English
// and Japanese), `certtool -i`, `certutil -dump`. Such a text has no signature that could be checked, and whatever
// is not printed counts as correct.

import type { PublicKey, SignatureAlgorithm } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { hostOf, type DistinguishedName } from './names.ts';

/** How the text about each certificate begins. */
const BEGINNING =
  /^[ \t>]*(?:Certificate:|X\.?509 Certificate(?: Information)?:|(?:Owner|所有者): )/gm;

/** The most certificates that are read. By judgement: no chain is as long. */
const MOST = 50;

/** What was found in a text. */
export interface Printed {
  certificates: Certificate[];
  /** The text before the first of them. */
  before: string;
  /** Whether their extensions were printed as well. */
  whole: boolean;
}

/** Finds the certificates a text describes. Those without a subject, an issuer and both dates are left out. */
export function printedIn(given: string): Printed {
  const text = given.replaceAll(/\r\n?/g, '\n');
  const starts = [...text.matchAll(BEGINNING)].map(({ index }) => index).slice(0, MOST);
  const certificates = starts.flatMap((start, at) => {
    const block = text.slice(start, starts[at + 1]).replaceAll(/^[ \t>]+/gm, '');
    return readBlock(block) ?? [];
  });
  const [first] = starts;
  return { certificates, before: text.slice(0, first).trim(), whole: /extension|拡張/i.test(text) };
}

function readBlock(block: string): Certificate | undefined {
  const issuer = nameAfter(
    block,
    /^(?:Issuer|発行者):[ \t]*(.*)\n((?:(?:CN|O|OU|C|DC|L|S|ST)=.*\n)*)/m,
  );
  const subject = nameAfter(
    block,
    /^(?:Subject|Owner|所有者):[ \t]*(.*)\n((?:(?:CN|O|OU|C|DC|L|S|ST)=.*\n)*)/m,
  );
  const [, from, to] =
    /^(?:Valid from|有効期間の開始日): (.+?)\s*(?:until|終了日): (.+)$/m.exec(block) ??
    /^Not ?Before ?: *(.+)\n+Not ?After ?: *(.+)$/m.exec(block) ??
    [];
  const validFrom = timeOf(from);
  const validTo = timeOf(to);
  if (!issuer || !subject || validFrom === undefined || validTo === undefined) return undefined;
  const names = hostNames(block);
  const authority = /\bCA ?: ?true|\(CA\): TRUE|Subject Type=CA/i.test(block);
  return {
    ...{ issuer, subject, validFrom, validTo },
    ...{ der: NOTHING, signed: NOTHING, signature: NOTHING },
    signatureAlgorithm: signatureIn(block),
    serial: /^(?:Serial Number(?: \(hex\))?|シリアル番号):\s*([\da-f:]+)/im.exec(block)?.[1] ?? '',
    key: keyIn(block),
    ...(names.length > 0 && { names: { dns: names, ip: addresses(block), others: [] } }),
    basicConstraints: { authority },
    purposes: purposesIn(block),
    policies: block.match(/\b2\.23\.140\.1(?:\.\d+)+/g) ?? [],
    hasTimestamps: /CT Precertificate SCTs|1\.3\.6\.1\.4\.1\.11129\.2\.4\.2\b/.test(block),
    precertificate: false,
    unknownCritical: [],
  };
}

const NOTHING = new Uint8Array();

/** Reads a name on the line of its label or, as certutil prints it, on the lines below. */
function nameAfter(block: string, pattern: RegExp): DistinguishedName | undefined {
  const [, line = '', below = ''] = pattern.exec(block) ?? [];
  const whole = line.trim() === '' ? below.trim().replaceAll('\n', ', ') : line.trim();
  const parts = whole.split(/,\s*(?=[A-Za-z][A-Za-z.\d]*\s*=)/).map((part) => {
    const [type = '', ...value] = part.split('=');
    return `${type.trim()}=${unescaped(value.join('=').trim())}`;
  });
  if (!parts[0]?.includes('=') || whole === '') return undefined;
  // openssl prints a name as it is encoded, the most particular attribute last.
  const isCommon = (part: string | undefined): boolean => part?.startsWith('CN=') ?? false;
  const shown = isCommon(parts.at(-1)) && !isCommon(parts[0]) ? parts.toReversed() : parts;
  const text = shown.join(', ');
  const short = (shown.find(isCommon) ?? shown[0] ?? '').replace(/^[^=]*=/, '');
  return { text, short, key: text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ') };
}

/** Decodes the bytes of UTF-8 that openssl prints as `\E8\A9\A6`. */
function unescaped(text: string): string {
  return text.replaceAll(/(?:\\[\dA-F]{2})+/g, (bytes) =>
    new TextDecoder().decode(
      Uint8Array.from(bytes.slice(1).split('\\'), (hex) => Number.parseInt(hex, 16)),
    ),
  );
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** The zones that are told from UTC, in hours. By judgement: of others a day counts as good enough. */
const ZONES: Record<string, number> = { JST: 9, KST: 9, CET: 1, CEST: 2 };

/** Reads a time as openssl, Java and GnuTLS print it, or as Windows does: in the zone of the reader. */
function timeOf(text = ''): number | undefined {
  const [, month = '', day, hour, minute, second, before, year, behind] =
    /([A-Z][a-z]{2}) +(\d+) (\d+):(\d+):(\d+)(?: ([A-Z]{3,4}))? (\d{4})(?: ([A-Z]{3,4}))?/.exec(
      text,
    ) ?? [];
  const at = MONTHS.indexOf(month) / 3;
  if (month !== '' && Number.isInteger(at) && at >= 0) {
    const zone = ZONES[before ?? behind ?? ''] ?? 0;
    return Date.UTC(
      ...([Number(year), at, Number(day)] as const),
      Number(hour) - zone,
      Number(minute),
      Number(second),
    );
  }
  const [, y, m, d, h, min] = /(\d{4})\/(\d+)\/(\d+) (\d+):(\d+)/.exec(text) ?? [];
  if (y !== undefined)
    return new Date(Number(y), Number(m) - 1, Number(d), Number(h), Number(min)).getTime();
  const [, m2, d2, y2, h2, min2, half] =
    /(\d+)\/(\d+)\/(\d{4}) (\d+):(\d+) ([AP])M/.exec(text) ?? [];
  if (y2 === undefined) return undefined;
  const hours = (Number(h2) % 12) + (half === 'P' ? 12 : 0);
  return new Date(Number(y2), Number(m2) - 1, Number(d2), hours, Number(min2)).getTime();
}

function hostNames(block: string): string[] {
  const found = block.matchAll(/\bDNS(?:: ?| ?[Nn]ame[:=] ?)([^\s,]+)/g);
  return [...new Set([...found].map(([, name = '']) => name.toLowerCase()))];
}

/** Reads the IPv4 addresses; others are printed in too many ways. */
function addresses(block: string): Uint8Array[] {
  const found = block.matchAll(/\bIP ?Address[:=] ?(\d+\.\d+\.\d+\.\d+)/g);
  return [...found].flatMap(([, text = '']) =>
    hostOf(text) === text ? Uint8Array.from(text.split('.'), Number) : [],
  );
}

function keyIn(block: string): PublicKey {
  const bits = Number(/(\d+)[- ]?(?:bit|ビット)/.exec(block)?.[1] ?? 0);
  const isRsa =
    /^.*Public[ -]Key Algorithm: *(?:rsa|\d+-bit RSA)|キー・アルゴリズム: .*RSA|1\.2\.840\.113549\.1\.1\.1\b/im.test(
      block,
    );
  const kind = bits === 0 ? 'other' : isRsa ? 'rsa' : 'ec';
  return { name: `${isRsa ? 'RSA' : 'EC'} ${String(bits)}`, kind, bits, spki: NOTHING };
}

function signatureIn(block: string): SignatureAlgorithm {
  const [, said = ''] =
    /^(?:Signature Algorithm(?: name)?|署名アルゴリズム名):\s*(?:Algorithm ObjectId: )?(.+)$/im.exec(
      block,
    ) ?? [];
  const [hash = ''] = /MD[25]|SHA-?(?:1(?!\d)|224|256|384|512)/i.exec(said) ?? [];
  const name = hash.toUpperCase().replace(/^SHA-?/, 'SHA-');
  return { name: said.trim(), ...(name !== '' && { hash: name }) };
}

/** The words for purposes, by identifier (RFC 5280, 4.2.1.12). */
const PURPOSES: [oid: string, words: RegExp][] = [
  ['1.3.6.1.5.5.7.3.1', /TLS (?:Web|WWW) Server|serverAuth|Server Authentication|5\.5\.7\.3\.1\b/],
  ['1.3.6.1.5.5.7.3.2', /TLS (?:Web|WWW) Client|clientAuth|Client Authentication|5\.5\.7\.3\.2\b/],
  ['1.3.6.1.5.5.7.3.3', /Code [Ss]igning|codeSigning|5\.5\.7\.3\.3\b/],
  ['1.3.6.1.5.5.7.3.4', /E-?mail [Pp]rotection|emailProtection|5\.5\.7\.3\.4\b/],
  ['2.5.29.37.0', /Any (?:Extended Key Usage|purpose)|anyExtendedKeyUsage/i],
];

/** Reads the purposes; undefined if there are none, or none that is known. */
function purposesIn(block: string): string[] | undefined {
  if (!/Extended ?Key ?Usage|Enhanced Key Usage|Key Purpose|2\.5\.29\.37/i.test(block))
    return undefined;
  const found = PURPOSES.filter(([, words]) => words.test(block)).map(([oid]) => oid);
  return found.length > 0 ? found : undefined;
}
