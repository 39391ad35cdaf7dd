import { cacheName, otherCaches } from './caches.ts';
import type { Scope } from './scope.ts';

/**
 * The service worker of one build. It caches the files every search needs, checked against their
 * hashes, and visited pages. Pages are served from the network first, and from the cache if that
 * fails. All other cached files have a hash of their content in the URL and are served from the
 * cache first: a page never gets a script or an index of another build.
 */
declare const self: Scope;
/** The hashes of the files to cache, by URL relative to the scope. Inserted by the build. */
declare const FILES: Record<string, string>;
/** The name of the build, a hash of the files. Inserted by the build. */
declare const BUILD: string;

/** The most visited pages and files in the cache, and the most an update renews. By judgement. */
const MAX_VISITED = 60;
const MAX_RENEWED = 20;
/** Milliseconds to wait for a page from the network if it is in the cache. By judgement. */
const PAGE_TIMEOUT = 3000;

const { scope } = self.registration;
const NAME = cacheName(scope, BUILD);
const files = Object.entries(FILES).map(
  ([path, hash]) => [new URL(path, scope).href, hash] as const,
);
const buildUrls = new Set(files.map(([address]) => address));
/** Tells whether a URL contains a hash of the file’s content. */
const isNamedByContent = (url: string): boolean =>
  /\/(?:_astro|pictures|search-index|ocr\/[^/]+)\/[^/]+$/.test(url);
const pageOf = (url: string): string => url.replace(/[?#].*/s, '');

async function cacheFiles(): Promise<void> {
  const cache = await caches.open(NAME);
  const cacheFile = async (address: string, integrity: string): Promise<void> => {
    const file = await fetch(address, { integrity, cache: 'no-cache', redirect: 'error' });
    if (!file.ok) throw new Error(address);
    await cache.put(address, file);
  };
  await Promise.all(files.map(([address, hash]) => cacheFile(address, hash)));
}

/** Fetches the pages that are open or were cached by the previous build, in the form of this one. */
async function renewVisited(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const visited = open.map(({ url }) => pageOf(url)).filter((url) => url.startsWith(scope));
  for (const name of await otherCaches(scope, NAME)) {
    const cached = await (await caches.open(name)).keys();
    visited.push(...cached.map(({ url }) => url).filter((url) => url.endsWith('/')));
  }
  const pages = new Set(visited.filter((url) => !buildUrls.has(url)).slice(-MAX_RENEWED));
  await Promise.allSettled([...pages].map(async (url) => cacheVisited(url, await fetch(url))));
}

/** Caches a visited page or file, and evicts the oldest. The files of the build are left alone. */
async function cacheVisited(url: string, response: Response): Promise<void> {
  if (buildUrls.has(url) || !response.ok || response.redirected) return;
  const cache = await caches.open(NAME);
  await cache.put(url, response);
  const visited = (await cache.keys()).filter((request) => !buildUrls.has(request.url));
  for (const old of visited.slice(0, -MAX_VISITED)) await cache.delete(old);
}

/** Returns the cached response for a URL; undefined if there is none or the cache cannot be read. */
async function cachedAt(url: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(NAME)).match(url);
  } catch {
    return undefined;
  }
}

/** Returns the offline page in the locale of the requested page. */
async function offlinePage(url: string): Promise<Response> {
  const pages = [...buildUrls].filter((page) => page.endsWith('/offline/'));
  const roots = pages.map((page) => page.slice(0, -'offline/'.length));
  const root = roots.filter((path) => url.startsWith(path)).sort((a, b) => b.length - a.length)[0];
  return (await cachedAt(`${root ?? scope}offline/`)) ?? Response.error();
}

async function page(request: Request, waitFor: (work: Promise<unknown>) => void) {
  const url = pageOf(request.url);
  const cached = await cachedAt(url);
  const fetched = fetch(request);
  waitFor(fetched.then((response) => cacheVisited(url, response.clone())));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PAGE_TIMEOUT));
  const first = await Promise.race(cached ? [fetched, late] : [fetched]).catch(() => undefined);
  return first ?? cached ?? offlinePage(url);
}

async function file(request: Request, waitFor: (work: Promise<unknown>) => void) {
  const cached = await cachedAt(request.url);
  if (cached) return cached;
  const response = await fetch(request);
  waitFor(cacheVisited(request.url, response.clone()));
  return response;
}

self.addEventListener('install', (event) => {
  event.waitUntil(cacheFiles().then(renewVisited));
});
self.addEventListener('activate', (event) => {
  const forget = async (): Promise<void> => {
    for (const name of await otherCaches(scope, NAME)) await caches.delete(name);
  };
  event.waitUntil(forget());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // A full disk must not fail the request: what could not be cached is fetched again.
  const waitFor = (work: Promise<unknown>): void => event.waitUntil(work.catch(() => undefined));
  if (request.mode === 'navigate') event.respondWith(page(request, waitFor));
  else if (isNamedByContent(request.url)) event.respondWith(file(request, waitFor));
});
