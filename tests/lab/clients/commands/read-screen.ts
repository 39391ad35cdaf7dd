import type { ScreenLine } from '../../../../src/schemas/capture.ts';

/** How the output of a program is read. */
export interface Reading {
  /** Lines that say what it is doing, or where in a program it came up. */
  trace: RegExp[];
  /** Lines that are a code and nothing else. */
  code?: RegExp;
  /** Finds the codes: each is the first group that matches. It has to be global. */
  codes?: RegExp;
}

/** What differs from run to run, and what stands for it. */
const VOLATILE: [RegExp, string][] = [
  [/\b127\.0\.77\.\d+\b/g, '{address}'],
  // OpenSSL names the thread before each error.
  [/\b[0-9A-F]{12,16}:(?=error:)/g, ''],
  [/(?<=\bsha(?:1|256):)[0-9a-f]{40,64}\b/g, '…'],
  [/(?<=pin-sha256:)[A-Za-z0-9+/]{43}=/g, '…'],
  // gnutls-cli goes on with serial number, dates and the hash of the key.
  [/(?<=, serial ).*/g, '…'],
  [/(?<=^- Session ID: ).*/gm, '…'],
  [/(?<=revocation date: )[^,]+|(?<=was revoked at ).+/g, '{revocation-date}'],
  // Node prints the whole certificate, with all its bytes.
  [/^ {2}cert: \{\n[\s\S]*?\n {2}\}/m, '  cert: {…}'],
];

/** A text without what differs from run to run, but for names and the dates of certificates. */
export function steady(text: string): string {
  return VOLATILE.reduce((rest, [what, instead]) => rest.replace(what, instead), text);
}

/** Every line of an output, in order, and what it is there. Blank lines are left out. */
export function screenOf(output: string, { trace, code }: Reading): ScreenLine[] {
  const lines = steady(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line): ScreenLine => {
    const text = line.trim();
    if (code?.test(line)) return { part: 'code', text };
    return { part: trace.some((one) => one.test(line)) ? 'trace' : 'body', text };
  });
}

/** The machine-readable names and numbers on a screen, in reading order. */
export function codesOf(screen: ScreenLine[], { codes }: Reading): string[] {
  if (!codes) return [];
  const found = screen.flatMap(({ text }) => [...text.matchAll(codes)]);
  return [...new Set(found.flatMap((match) => match.slice(1).find((group) => group) ?? []))];
}
