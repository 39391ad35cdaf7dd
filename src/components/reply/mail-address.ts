/** Some systems hand no longer address to a mail program. */
const LIMIT = 2000;

/**
 * The address that opens a mail program with a letter that is addressed to nobody yet. A text that
 * makes it too long is left out: `whole` tells.
 */
export function mailAddress(subject: string, body: string): { href: string; whole: boolean } {
  const start = `mailto:?subject=${encodeURIComponent(subject)}`;
  const href = `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return href.length <= LIMIT ? { href, whole: true } : { href: start, whole: false };
}
