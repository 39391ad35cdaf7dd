import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepAlive, mayRunOf, recordProcess } from '../../reader/source/process-record.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { print } from '../command/print.ts';

/**
 * The folder Astro generates into, whatever it builds: two builds at once would overwrite each
 * other’s files.
 */
const folder = '.astro';
const START = 'building-';

/** Runs work that only one process of this project may do at a time. Waits until no other does it. */
export async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  const mark = join(folder, `${START}${randomUUID()}.json`);
  const release = (): void => {
    rmSync(mark, { force: true });
  };
  for (let waited = false; ; waited = true) {
    mkdirSync(folder, { recursive: true });
    replaceFile(mark, JSON.stringify(recordProcess()));
    // Of two builds that see each other’s lock files, both withdraw and try again.
    if (!othersWork(mark)) break;
    release();
    if (!waited)
      print(
        `Another build is running in this project: this one waits for it, or until nobody renews the mark in ${folder}/ any more.`,
      );
    await sleep(100 + Math.random() * 200);
  }
  process.once('exit', release);
  const stopRenewing = keepAlive(mark);
  try {
    return await work();
  } finally {
    stopRenewing();
    release();
    process.off('exit', release);
  }
}

/** Tells whether another process holds the lock. Removes the lock files of processes that have ended. */
function othersWork(ownMark: string): boolean {
  const marks = readdirSync(folder)
    .filter((name) => name.startsWith(START))
    .map((name) => join(folder, name))
    .filter((mark) => mark !== ownMark);
  const running = marks.filter(mayRunOf);
  for (const mark of marks) if (!running.includes(mark)) rmSync(mark, { force: true });
  return running.length > 0;
}
