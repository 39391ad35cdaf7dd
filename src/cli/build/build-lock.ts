import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepAlive, mayRunOf, recordProcess } from '../../reader/source/process-record.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { print } from '../command/print.ts';

/** Where Astro puts what it generates, whatever it builds: two at once would take each other’s files. */
const folder = '.astro';
const START = 'building-';

/** Does work that only one process of this project may do at a time. Waits until no other does it. */
export async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  const mark = join(folder, `${START}${randomUUID()}.json`);
  const release = (): void => {
    rmSync(mark, { force: true });
  };
  for (let waited = false; ; waited = true) {
    mkdirSync(folder, { recursive: true });
    replaceFile(mark, JSON.stringify(recordProcess()));
    // Whoever marks later sees who was here before; of two that see each other, both step back.
    if (!othersWork(mark)) break;
    release();
    if (!waited)
      print(
        `Another build is running in this project: this one waits for it, or until nobody renews the mark in ${folder}/ any more.`,
      );
    await sleep(100 + Math.random() * 200);
  }
  process.once('exit', release);
  const rest = keepAlive(mark);
  try {
    return await work();
  } finally {
    rest();
    release();
    process.off('exit', release);
  }
}

/** Whether others do such work. The marks of those that ended in the middle are taken away. */
function othersWork(own: string): boolean {
  const marks = readdirSync(folder)
    .filter((name) => name.startsWith(START))
    .map((name) => join(folder, name))
    .filter((mark) => mark !== own);
  const running = marks.filter(mayRunOf);
  for (const mark of marks) if (!running.includes(mark)) rmSync(mark, { force: true });
  return running.length > 0;
}
