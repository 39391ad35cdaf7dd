/** Registers the worker of the built site when the page has nothing better to do. */
function register(): void {
  const folder = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const options = { scope: folder, updateViaCache: 'none' } as const;
  // A site without it works as well.
  navigator.serviceWorker.register(`${folder}offline-worker.js`, options).catch(() => undefined);
}

const served = import.meta.env.PROD && location.protocol.startsWith('http');
if (served && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Not every browser knows idle time.
    if ('requestIdleCallback' in window) requestIdleCallback(register);
    else setTimeout(register, 1000);
  });
}

export {};
