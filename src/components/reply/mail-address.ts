/** The greatest length of the URL: some systems pass no longer one to a mail program. By judgement. */
const LIMIT = 2000;

/**
 * Returns the `mailto:` URL that opens a letter without a recipient in a mail program. If the body
 * makes it too long, it is left out, and `whole` is false.
 */
export function mailAddress(subject: string, body: string): { href: string; whole: boolean } {
  const start = `mailto:?subject=${encodeURIComponent(subject)}`;
  const href = `${start}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return href.length <= LIMIT ? { href, whole: true } : { href: start, whole: false };
}
