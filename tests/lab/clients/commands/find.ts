import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Installed } from '../../client.ts';
import type { Command } from './command.ts';

/**
 * The folder of the programs that Linux distributions package. They are preferred to those of a
 * user.
 */
const PACKAGED = '/usr/bin';

/** Parses the first version number in a text, and its first parts: the release. */
export function versionIn(said: string, parts: number): { version: string; release: string } {
  const version = /\d+(?:\.\d+)+/.exec(said)?.[0] ?? '';
  return { version, release: version.split('.').slice(0, parts).join('.') };
}

/** Finds a program on this machine, and its version; undefined if there is none. */
export function find({ executable, program, version, release }: Command): Installed | undefined {
  const folders = [PACKAGED, ...(process.env['PATH'] ?? '').split(delimiter)];
  const places = executable.includes('/')
    ? [executable]
    : folders.map((one) => join(one, executable));
  const path = places.find(isExecutable);
  if (!path) return undefined;
  const { stdout, stderr } = spawnSync(path, version, { encoding: 'utf8' });
  return { path, program, ...versionIn(stdout + stderr, release) };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
