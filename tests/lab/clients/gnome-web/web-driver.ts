/** The tab of a browser that a WebDriver has started. */
export interface Tab {
  /** Opens a URL. Resolves when the page, or the browser’s error page, is loaded. */
  goTo(url: string): Promise<void>;
  /** Runs a function in the page, without its scope. */
  run<T>(inside: () => T): Promise<T>;
  /** Takes a picture of the page (PNG). */
  picture(): Promise<Uint8Array>;
}

/** The longest time for a command, that of a page which does not load, in milliseconds. */
const PATIENCE = 30_000;
/** The longest time for a start, in milliseconds; it takes three seconds if it succeeds. */
const PATIENCE_AT_START = 10_000;
const STARTS = 20;

/** Sends a command to a WebDriver (W3C WebDriver, 6.3). Without a body it is a GET. */
export async function ask<T>(address: string, words?: object, patience = PATIENCE): Promise<T> {
  const response = await fetch(address, {
    ...(words ? { method: 'POST', body: JSON.stringify(words) } : {}),
    signal: AbortSignal.timeout(patience),
  });
  const { value } = (await response.json()) as { value: T };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}

/** Has a WebDriver start a browser. */
export async function openTab(driver: string, wanted: object): Promise<Tab> {
  const address = `${driver}/session/${await start(driver, wanted)}`;
  return {
    goTo: (url) => ask(`${address}/url`, { url }),
    run: (inside) =>
      ask(`${address}/execute/sync`, { script: `return (${String(inside)})()`, args: [] }),
    picture: async () => Buffer.from(await ask<string>(`${address}/screenshot`), 'base64'),
  };
}

/**
 * Starts a session. About every second start of Epiphany 43 fails: it is asked for its tab before
 * it has a window (“ephy_embed_container_get_active_child: assertion failed”).
 */
async function start(driver: string, wanted: object): Promise<string> {
  let last: unknown;
  for (let attempt = 0; attempt < STARTS; attempt += 1) {
    try {
      const words = { capabilities: { alwaysMatch: wanted } };
      const session = `${driver}/session`;
      return (await ask<{ sessionId: string }>(session, words, PATIENCE_AT_START)).sessionId;
    } catch (error) {
      // After one timeout, a driver starts no more browsers.
      if (error instanceof DOMException) throw error;
      last = error;
    }
  }
  throw last;
}
