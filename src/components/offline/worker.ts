import { cacheName, otherCaches } from './caches.ts';
import type { Scope } from './scope.ts';

/**
 * The worker of one build. It keeps the files every search needs, checked against their hashes, and
 * the pages that are visited. Pages come from the network, and from what is kept only where that
 * fails. All else that is kept bears its content in its address, so it is always the right one: a
 * page never gets the script or the index of another build.
 */
declare const self: Scope;
/** The files to keep, by their addresses below the scope, with their hashes. Put in by the build. */
declare const FILES: Record<string, string>;
/** The name of the build, made of the files. */
declare const BUILD: string;

/** How many visited pages and their scripts are kept, and for how many of them an update asks again. */
const KEPT = 60;
const RENEWED = 20;
/** Milliseconds a page from the network is waited for, where there is one that was kept. */
const PATIENCE = 3000;

const { scope } = self.registration;
const NAME = cacheName(scope, BUILD);
const files = Object.entries(FILES).map(
  ([path, hash]) => [new URL(path, scope).href, hash] as const,
);
const own = new Set(files.map(([address]) => address));
/** Whether the content of a file is in its address. */
const isNamedByContent = (url: string): boolean =>
  /\/(?:_astro|pictures|search-index)\/[^/]+$/.test(url);
const pageOf = (url: string): string => url.replace(/[?#].*/s, '');

async function keepFiles(): Promise<void> {
  const cache = await caches.open(NAME);
  const keepFile = async (address: string, integrity: string): Promise<void> => {
    const file = await fetch(address, { integrity, cache: 'no-cache', redirect: 'error' });
    if (!file.ok) throw new Error(address);
    await cache.put(address, file);
  };
  await Promise.all(files.map(([address, hash]) => keepFile(address, hash)));
}

/** Visited pages of the last build, and those that are open, become pages of this one. */
async function keepVisited(): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const visited = open.map(({ url }) => pageOf(url)).filter((url) => url.startsWith(scope));
  for (const name of await otherCaches(scope, NAME)) {
    const known = await (await caches.open(name)).keys();
    visited.push(...known.map(({ url }) => url).filter((url) => url.endsWith('/')));
  }
  const pages = new Set(visited.filter((url) => !own.has(url)).slice(-RENEWED));
  await Promise.allSettled([...pages].map(async (url) => keep(url, await fetch(url))));
}

/** Keeps what was visited, and lets the oldest go. The files of the build stay as they are. */
async function keep(url: string, response: Response): Promise<void> {
  if (own.has(url) || !response.ok || response.redirected) return;
  const cache = await caches.open(NAME);
  await cache.put(url, response);
  const visited = (await cache.keys()).filter((request) => !own.has(request.url));
  for (const old of visited.slice(0, -KEPT)) await cache.delete(old);
}

/** What is kept of an address; nothing as well where the browser fails to tell. */
async function keptAt(url: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(NAME)).match(url);
  } catch {
    return undefined;
  }
}

/** The page that says there is no network, in the language of the page asked for. */
async function excuse(url: string): Promise<Response> {
  const pages = [...own].filter((page) => page.endsWith('/offline/'));
  const roots = pages.map((page) => page.slice(0, -'offline/'.length));
  const root = roots.filter((one) => url.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  return (await keptAt(`${root ?? scope}offline/`)) ?? Response.error();
}

async function page(request: Request, waitFor: (work: Promise<unknown>) => void) {
  const url = pageOf(request.url);
  const kept = await keptAt(url);
  const fresh = fetch(request);
  waitFor(fresh.then((response) => keep(url, response.clone())));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race(kept ? [fresh, late] : [fresh]).catch(() => undefined);
  return first ?? kept ?? excuse(url);
}

async function file(request: Request, waitFor: (work: Promise<unknown>) => void) {
  const kept = await keptAt(request.url);
  if (kept) return kept;
  const fresh = await fetch(request);
  waitFor(keep(request.url, fresh.clone()));
  return fresh;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepFiles().then(keepVisited));
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
  // A full disk is no reason to complain: what was not kept is fetched again.
  const waitFor = (work: Promise<unknown>): void => event.waitUntil(work.catch(() => undefined));
  if (request.mode === 'navigate') event.respondWith(page(request, waitFor));
  else if (isNamedByContent(request.url)) event.respondWith(file(request, waitFor));
});
