import process from 'node:process';
import type { Lab } from '../client.ts';

/**
 * The variables a client is started with: none that a machine may set about certificates, proxies
 * or languages, and a home that is gone after the run.
 */
export function cleanEnvironment({ folder }: Lab): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: folder,
    TMPDIR: folder,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
  };
}
