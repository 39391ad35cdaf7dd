/** Tells whether a host name is the one of a pattern, or below it if that begins with `*.`. */
export function isHostOf(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** Returns the items that are about one of some host names, in their order. */
export function itemsAbout<T extends { hosts: string[] }>(items: T[], hosts: string[]): T[] {
  return items.filter((item) =>
    item.hosts.some((pattern) => hosts.some((host) => isHostOf(pattern, host))),
  );
}

/**
 * Tells whether a notice is shown on a day. Days are compared as text.
 * @param today `2026-12-09`
 */
export function isShownOn(
  { from, until }: { from: string; until?: string | undefined },
  today: string,
): boolean {
  return from <= today && (until === undefined || today <= until);
}
