const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const INSIDE = new RegExp(`(?<![\\w.@-])(?:${LABEL}\\.)+[a-z]{2,63}(?![\\w-])`, 'gi');
const WHOLE = new RegExp(`^(?:${LABEL}\\.)+[a-z]{2,63}$`);
/** Nobody's screen is longer than this. */
const READ = 20_000;

/** Whether a string is a host name and nothing else: labels of letters, digits and hyphens. */
export function isHostName(text: string): boolean {
  return text.length <= 253 && WHOLE.test(text);
}

/** The first host name in a text, in lower case; undefined when there is none. */
export function hostIn(text: string): string | undefined {
  const found = text.slice(0, READ).normalize('NFKC').match(INSIDE) ?? [];
  return found.map((host) => host.toLowerCase()).find(isHostName);
}
