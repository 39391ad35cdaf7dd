/** The part of `ServiceWorkerGlobalScope` that is used; the `dom` library declares `window` only. */
export interface Scope {
  registration: { scope: string; unregister: () => Promise<boolean> };
  clients: {
    matchAll: (options: { includeUncontrolled: boolean }) => Promise<readonly { url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
  ) => void;
}

interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Asked extends Lasting {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: Asked;
}
