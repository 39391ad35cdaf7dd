const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const INSIDE = new RegExp(`(?<![\\w.@-])(?:${LABEL}\\.)+[a-z]{2,63}(?![\\w-])`, 'gi');
const WHOLE = new RegExp(`^(?:${LABEL}\\.)+[a-z]{2,63}$`);
/** How much of a text is searched, in characters. By judgement: more than a screen shows. */
const READ = 20_000;

/** Tells whether a text is a lower-case host name of two or more labels, and nothing else. */
export function isHostName(text: string): boolean {
  return text.length <= 253 && WHOLE.test(text);
}

/** Finds all host names in a text, in lower case. */
export function hostsIn(text: string): string[] {
  const found = text.slice(0, READ).normalize('NFKC').match(INSIDE) ?? [];
  return [...new Set(found.map((host) => host.toLowerCase()).filter(isHostName))];
}

/** Finds the first host name in a text, in lower case; undefined when there is none. */
export function hostIn(text: string): string | undefined {
  const found = text.slice(0, READ).normalize('NFKC').match(INSIDE) ?? [];
  return found.map((host) => host.toLowerCase()).find(isHostName);
}
