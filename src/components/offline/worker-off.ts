import { otherCaches } from './caches.ts';
import type { Scope } from './scope.ts';

declare const self: Scope;

// Replaces a worker that is no longer wanted, deletes its caches and unregisters itself.
self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  const leave = async (): Promise<void> => {
    for (const name of await otherCaches(self.registration.scope)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
