/**
 * Decodes a part of a URL, such as a fragment without its `#`. Never throws: malformed
 * percent-encoding, which anyone can put into a URL, is returned as it is.
 */
export function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
