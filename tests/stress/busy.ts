import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import process from 'node:process';
import { checksumsOf, differingFiles } from '../support/checksums.ts';
import { keepBusy } from './load.ts';

const OUT = 'node_modules/.cache/error-faq/busy';

/** Builds into a temporary folder and returns the checksums of the files. */
function build(): Record<string, string> {
  rmSync(OUT, { recursive: true, force: true });
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/error-faq.mjs', 'build'], {
    env: { ...process.env, OUT_DIR: OUT },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return checksumsOf(OUT);
}

/**
 * Builds once on the idle machine, then repeatedly while every core is busy, and compares each
 * build with the first.
 * @param args the number of builds; 10 if left out
 */
export async function run([count = '10']: string[]): Promise<number> {
  const first = build();
  console.log(`Build 1: ${Object.keys(first).length} files`);
  const stop = keepBusy();
  let wrong = 0;
  for (let at = 2; at <= Number(count); at += 1) {
    const start = performance.now();
    const differing = differingFiles(first, build());
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`Build ${at}, all cores busy, ${seconds} s: ${differing.length} files differ`);
    for (const file of differing) console.log(`  ${file}`);
    wrong += differing.length;
  }
  await stop();
  rmSync(OUT, { recursive: true, force: true });
  return wrong > 0 ? 1 : 0;
}
