import process from 'node:process';
import type { Lab } from '../client.ts';

/**
 * Returns the environment of a client: without variables about certificates, proxies or languages,
 * and with a temporary home folder.
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
