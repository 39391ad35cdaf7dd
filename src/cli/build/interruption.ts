import process from 'node:process';

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/** Does some work. An interruption meanwhile cleans up and ends the process. */
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
