import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  fetchBytes,
  withTimeout,
  NETWORK_TIMEOUT,
} from '../../../../src/search/browser/timeout.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A network that gives pieces of a file with pauses of some milliseconds, and then nothing any more. */
function slowNetwork(pause: number, pieces: number, ends: boolean) {
  return (_: string, { signal }: { signal: AbortSignal }): Promise<Response> => {
    const body = new ReadableStream<Uint8Array>({
      async start(stream) {
        signal.addEventListener('abort', () => stream.error(signal.reason));
        for (let piece = 0; piece < pieces; piece += 1) {
          await new Promise((done) => setTimeout(done, pause));
          stream.enqueue(new Uint8Array([piece]));
        }
        if (ends) stream.close();
      },
    });
    return Promise.resolve(new Response(body));
  };
}

test('work that is done in time is done, and work that fails fails', async () => {
  expect(await withTimeout(Promise.resolve(1))).toBe(1);
  await expect(withTimeout(Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('work without an end is given up', async () => {
  const outcome = expect(withTimeout(new Promise(() => undefined), 100)).rejects.toThrow('in time');
  await vi.advanceTimersByTimeAsync(100);
  await outcome;
});

test('a slow file is waited for as long as something arrives', async () => {
  vi.stubGlobal('fetch', slowNetwork(NETWORK_TIMEOUT - 1000, 5, true));
  const bytes = fetchBytes('/file', 'default');
  await vi.advanceTimersByTimeAsync(5 * NETWORK_TIMEOUT);
  expect([...new Uint8Array(await bytes)]).toEqual([0, 1, 2, 3, 4]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a file that stops in the middle is given up', async () => {
  vi.stubGlobal('fetch', slowNetwork(1000, 3, false));
  const outcome = expect(fetchBytes('/file', 'default')).rejects.toThrow('abort');
  await vi.advanceTimersByTimeAsync(3000 + NETWORK_TIMEOUT);
  await outcome;
});

test('a server that never answers is given up', async () => {
  const silent = (_: string, { signal }: { signal: AbortSignal }): Promise<Response> =>
    new Promise((__, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
  vi.stubGlobal('fetch', silent);
  const outcome = expect(fetchBytes('/file', 'default')).rejects.toThrow('abort');
  await vi.advanceTimersByTimeAsync(NETWORK_TIMEOUT);
  await outcome;
});
