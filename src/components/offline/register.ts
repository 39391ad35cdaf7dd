/** Registers the service worker, which keeps the search and the visited pages for when there is no network. */
async function register(): Promise<void> {
  const folder = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const options = { scope: folder, updateViaCache: 'none' } as const;
  try {
    await navigator.serviceWorker.register(`${folder}offline-worker.js`, options);
  } catch {
    // The site works without it. Where cookies are blocked, even the access may throw.
  }
}

const wanted = document.body.dataset['offline'] !== undefined;
const served = import.meta.env.PROD && location.protocol.startsWith('http');
// Where sites may store nothing, some browsers log an error for the attempt.
if (wanted && served && navigator.cookieEnabled && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Not every browser has `requestIdleCallback`, and some never call back on an idle page.
    if ('requestIdleCallback' in window)
      requestIdleCallback(() => void register(), { timeout: 2000 });
    else setTimeout(() => void register(), 1000);
  });
}

export {};
