/** Registers the worker of the built site when the page has nothing better to do. */
async function register(): Promise<void> {
  const folder = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const options = { scope: folder, updateViaCache: 'none' } as const;
  try {
    await navigator.serviceWorker.register(`${folder}offline-worker.js`, options);
  } catch {
    // A site without it works as well. Where cookies are blocked, even to ask for it may throw.
  }
}

const served = import.meta.env.PROD && location.protocol.startsWith('http');
// Where a site may keep nothing, some browsers complain of the attempt.
if (served && navigator.cookieEnabled && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Not every browser knows idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(() => void register());
    else setTimeout(() => void register(), 1000);
  });
}

export {};
