import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs an Astro command in a process of its own, its output passed through and what it remembers
 * kept in the folder `cache`, apart from other sites. Resolves to the exit code. An interruption is handed on to it and waited for, so that the caller can clean up.
 */
export function runAstro(args: string[], cache: string): Promise<number> {
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), ...args], {
    stdio: 'inherit',
    env: { ...process.env, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let interrupted = 0;
  const handlers = Object.entries(signals).map(([name, code]) => {
    const signal = name as keyof typeof signals;
    const handler = () => {
      interrupted = code;
      child.kill(signal);
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      for (const off of handlers) off();
      done(interrupted || (code ?? 1));
    });
  });
}
