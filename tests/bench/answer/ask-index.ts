// `node --expose-gc ask-index.ts MODULE FOLDER QUERIES`: asks an index with the code of some version, and
// prints the processor time of a query, and what the finder has in memory at the end.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { percentile } from '../score.ts';

type Load = (name: string) => Promise<ArrayBuffer>;
interface Finder {
  openIndex: (load: Load) => Promise<(query: string) => Promise<unknown>>;
}

const [module = '', folder = '', file = ''] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(file, 'utf8')) as string[];
const { openIndex } = (await import(module)) as Finder;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = memory();
const find = await openIndex(async (name) => {
  const { buffer, byteOffset, byteLength } = await readFile(`${folder}/${name}.json`);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
});
const times: number[] = [];
for (const query of queries) {
  const start = process.cpuUsage();
  await find(query);
  times.push(process.cpuUsage(start).user / 1000);
}
console.log(JSON.stringify({ p95: percentile(times, 0.95), heap: (memory() - before) / 1e6 }));
