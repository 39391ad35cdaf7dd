/**
 * Milliseconds without an answer after which one is given up. A lost packet is sent again after 1, 3, 7
 * and 15 seconds (RFC 6298): by then a connection that still works has had its chances.
 */
export const NETWORK_TIMEOUT = 15_000;

/** Settles as some work does, or rejects when that takes longer than some milliseconds. */
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
 * Fetches the bytes of a file, however long that takes, as long as some of them keep arriving.
 * @throws when there is no such file, or nothing arrives in time
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
