import type { ScreenLine } from '../../../../src/schemas/capture.ts';

/** How the output of a program is parsed. */
export interface Reading {
  /** Match lines about progress or the position in a program. */
  trace: RegExp[];
  /** Matches lines that are nothing but a code. */
  code?: RegExp;
  /** Finds the codes, each in the first group that matches. It has to be global. */
  codes?: RegExp;
}

/** What differs from run to run, and its replacement. */
const VOLATILE: [RegExp, string][] = [
  [/\b127\.0\.77\.\d+\b/g, '{address}'],
  [/(?<=\bport=)\d+/g, '{port}'],
  // Go prints the port it connects from.
  [/\b127\.0\.0\.1:\d+(?=->)/g, '{address}:{port}'],
  // OpenSSL prints the thread before each error.
  [/\b[0-9A-F]{12,16}:(?=error:)/g, ''],
  [/(?<=\bsha(?:1|256):)[0-9a-f]{40,64}\b/g, '…'],
  [/(?<=pin-sha256:)[A-Za-z0-9+/]{43}=/g, '…'],
  // gnutls-cli prints serial number, dates and the hash of the key as well.
  [/(?<=, serial ).*/g, '…'],
  [/(?<=^- Session ID: ).*/gm, '…'],
  // Mercurial and LFTP print a fingerprint, aria2 the time without a year.
  [/(?<=sha256:)(?:[0-9a-f]{2}:){31}[0-9a-f]{2}/g, '…'],
  [/(?<=\()(?:[0-9A-F]{2}:){19}[0-9A-F]{2}(?=\))/g, '…'],
  [/^\d\d\/\d\d \d\d:\d\d:\d\d(?= \[)/gm, '{clock-time}'],
  [/(?<=revocation date: )[^,]+|(?<=was revoked at ).+/g, '{revocation-date}'],
  // Node prints the whole certificate with all its bytes.
  [/^ {2}cert: \{\n[\s\S]*?\n {2}\}/m, '  cert: {…}'],
];

/** Replaces what differs from run to run, except names and the dates of certificates. */
export function maskVolatile(text: string): string {
  return VOLATILE.reduce((rest, [what, instead]) => rest.replace(what, instead), text);
}

/** Classifies every line of an output, in order; blank lines are left out. */
export function screenOf(output: string, { trace, code }: Reading): ScreenLine[] {
  const lines = maskVolatile(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line): ScreenLine => {
    const text = line.trim();
    if (code?.test(line)) return { part: 'code', text };
    return { part: trace.some((one) => one.test(line)) ? 'trace' : 'body', text };
  });
}

/** Finds the machine-readable names and numbers on a screen, in reading order. */
export function codesOf(screen: ScreenLine[], { codes }: Reading): string[] {
  if (!codes) return [];
  const found = screen.flatMap(({ text }) => [...text.matchAll(codes)]);
  return [...new Set(found.flatMap((match) => match.slice(1).find((group) => group) ?? []))];
}
