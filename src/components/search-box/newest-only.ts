/**
 * Returns a function that does one work after the other. Of those that wait for their turn only the newest
 * is done; for the others it resolves with undefined.
 */
export function newestOnly(): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  let newest = 0;
  let current: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const turn = ++newest;
    await current;
    if (turn !== newest) return undefined;
    const working = work();
    current = working.catch(() => undefined);
    return working;
  };
}
