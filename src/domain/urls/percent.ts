/**
 * A part of an address, an anchor without its `#` among them, as people read it. What is no proper
 * percent-encoding stays as it is: anyone can write an address.
 */
export function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
