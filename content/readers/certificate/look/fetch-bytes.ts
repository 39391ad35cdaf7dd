/** The largest answer that is read, in bytes: the longest lists of revoked certificates have some 10 MB. */
const LARGEST = 32 * 2 ** 20;

/**
 * Fetches what an authority publishes, over plain HTTP as it is meant to be (RFC 5280, 8): it is signed.
 * @param body what is posted; it is a GET without one
 * @returns undefined if there is no answer
 */
export async function fetchBytes(
  url: string,
  timeout: number,
  body?: { type: string; bytes: Uint8Array },
): Promise<Uint8Array | undefined> {
  if (!/^http:\/\//i.test(url)) return undefined;
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeout),
      ...(body && {
        method: 'POST',
        headers: { 'content-type': body.type },
        body: new Uint8Array(body.bytes),
      }),
    });
    if (!response.ok || !response.body) return undefined;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > LARGEST) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}
