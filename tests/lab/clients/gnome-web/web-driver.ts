/** The one tab of a browser that a WebDriver has started. */
export interface Tab {
  /** Returns when the page is there, or the browser’s own page about why it is not. */
  goTo(url: string): Promise<void>;
  /** Runs a function inside the page; it may use nothing from outside itself. */
  run<T>(inside: () => T): Promise<T>;
  /** A picture of the page (PNG). */
  picture(): Promise<Uint8Array>;
}

/** The longest answer is that of a page which does not load, in milliseconds. */
const PATIENCE = 30_000;
/** A browser that starts at all does so in three seconds. */
const PATIENCE_AT_START = 10_000;
const STARTS = 20;

/** Asks a WebDriver (W3C WebDriver, 6.3): a question without words is a GET. */
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

/** Has a WebDriver start the browser that is asked for. */
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
 * Epiphany 43 dies at about every second start: it is asked for its tab before it has a window
 * (“ephy_embed_container_get_active_child: assertion failed”).
 */
async function start(driver: string, wanted: object): Promise<string> {
  let last: unknown;
  for (let attempt = 0; attempt < STARTS; attempt += 1) {
    try {
      const words = { capabilities: { alwaysMatch: wanted } };
      const session = `${driver}/session`;
      return (await ask<{ sessionId: string }>(session, words, PATIENCE_AT_START)).sessionId;
    } catch (error) {
      // A driver that has once waited in vain starts nothing any more.
      if (error instanceof DOMException) throw error;
      last = error;
    }
  }
  throw last;
}
