/**
 * Milliseconds without a response after which a request is given up. A lost packet is sent again after
 * 1, 3, 7 and 15 seconds (RFC 6298), so a connection that still works has had its chances by then.
 */
export const NETWORK_TIMEOUT = 15_000;

/** Settles as `work` does, or rejects after `patience` milliseconds; the work itself goes on. */
export async function withTimeout<T>(work: Promise<T>, patience = NETWORK_TIMEOUT): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Fetches the bytes of a file. There is no limit to the whole, only to the time between two chunks.
 * @throws if the status is not 2xx, or nothing arrives for `NETWORK_TIMEOUT`
 */
export async function fetchBytes(address: string, cache: RequestCache): Promise<ArrayBuffer> {
  const given = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => given.abort(), NETWORK_TIMEOUT);
  };
  wait();
  try {
    const response = await fetch(address, { cache, signal: given.signal });
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
    const noting = new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, stream) {
        wait();
        stream.enqueue(bytes);
      },
    });
    return await new Response(response.body?.pipeThrough(noting)).arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
}
