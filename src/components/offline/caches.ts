/** What all caches of the site at an address are named with; other sites of the same host have their own. */
const prefixOf = (scope: string): string => `error-faq ${new URL(scope).pathname} `;

/** The name of the cache of one build. */
export function cacheName(scope: string, build: string): string {
  return prefixOf(scope) + build;
}

/** The names of the caches of the site but one. */
export async function otherCaches(scope: string, own?: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefixOf(scope)) && name !== own);
}
