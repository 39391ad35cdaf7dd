/**
 * Returns the prefix of the names of the site’s caches; other sites of the same origin have their
 * own.
 */
const prefixOf = (scope: string): string => `error-faq ${new URL(scope).pathname} `;

/** Returns the name of the cache of a build. */
export function cacheName(scope: string, build: string): string {
  return prefixOf(scope) + build;
}

/** Returns the names of the site’s caches, except `own`. */
export async function otherCaches(scope: string, own?: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefixOf(scope)) && name !== own);
}
