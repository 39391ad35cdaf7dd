import process from 'node:process';

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Runs work; SIGINT or SIGTERM meanwhile runs `cleanUp` and ends the process with 130 or 143. */
export async function whileInterruptible<T>(
  work: () => Promise<T>,
  cleanUp: () => void,
): Promise<T> {
  const handlers = Object.entries(signals).map(([signal, code]) => {
    const stop = (): void => {
      cleanUp();
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  try {
    return await work();
  } finally {
    for (const off of handlers) off();
  }
}
