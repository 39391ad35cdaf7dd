// `npm run bench -- growth`: measures what builds of larger and larger libraries cost, beside another version
// and other generators: CPU seconds and memory of all processes, and the size of the site.
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkOut } from './answer/versions.ts';
import { acceptFindings } from './growth/accept.ts';
import { measure, sizeOf, type Cost } from './growth/measure.ts';
import { multiplyLibrary } from './growth/multiply.ts';
import { openPeer } from './growth/peers.ts';
import { writeSmallLibrary } from './growth/small.ts';
import { markdown } from './tables.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '25,100,300' },
    small: { type: 'string', default: '1000' },
    against: { type: 'string' },
    peers: { type: 'string', default: 'bare,starlight' },
    rounds: { type: 'string', default: '1' },
  },
});

const FOLDER = join(tmpdir(), 'error-faq-growth');

/** A build to be measured. */
interface Build {
  name: string;
  /** The row it is compared with, of the same library. */
  library: string;
  out: string;
  run: () => Promise<Cost>;
}

const numbers = (list: string): number[] => list.split(',').filter(Boolean).map(Number);

/** Returns the build of a content folder by a checkout of this project. */
function ours(name: string, library: string, folder: string, content: string): Build {
  const out = join(FOLDER, 'dist', `${name} ${library}`.replaceAll(' ', '-'));
  const env = { CONTENT_DIR: content, OUT_DIR: out, SITE_URL: '' };
  const run = (): Promise<Cost> => {
    // Every build is that of a fresh clone.
    for (const cache of ['error-faq-history', 'error-faq-found'])
      rmSync(join(folder, 'node_modules/.cache', cache), { recursive: true, force: true });
    return measure(folder, [['npm', 'run', '--silent', 'build']], env);
  };
  return { name, library, out, run };
}

function peer(name: string, count: number): Build[] {
  const opened = openPeer(name, count);
  if (!opened) {
    console.log(`${name} cannot be installed here.`);
    return [];
  }
  const { folder, build } = opened;
  const out = join(folder, 'dist');
  const run = (): Promise<Cost> => {
    for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
      rmSync(join(folder, left), { recursive: true, force: true });
    return measure(folder, build);
  };
  return [{ name, library: `${count} small`, out, run }];
}

const theirs = values.against === undefined ? undefined : checkOut(values.against);
const builds: Build[] = [];
for (const count of numbers(values.sizes)) {
  for (const [name, folder] of [
    ['This version', process.cwd()],
    ['Earlier version', theirs],
  ] as const) {
    if (folder === undefined) continue;
    const content = join(FOLDER, `${name} ${count}`.replaceAll(' ', '-'));
    multiplyLibrary(join(folder, 'content'), count, content);
    if (folder === process.cwd()) await acceptFindings(content);
    builds.push(ours(name, `${count} entries`, folder, content));
  }
}
for (const count of numbers(values.small)) {
  const content = join(FOLDER, `small-${count}`);
  writeSmallLibrary(count, content);
  builds.push(ours('This version', `${count} small`, process.cwd(), resolve(content)));
  for (const name of values.peers.split(',').filter(Boolean)) builds.push(...peer(name, count));
}

const best = new Map<Build, Cost>();
for (let round = 1; round <= Number(values.rounds); round += 1) {
  for (const build of builds) {
    const cost = await build.run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
    if (!cost) continue;
    console.log(
      `Round ${round}, ${build.library}, ${build.name}: ${cost.cpu.toFixed(1)} CPU s, ${cost.memory.toFixed(0)} MB`,
    );
    const { cpu = Infinity, memory = Infinity } = best.get(build) ?? {};
    best.set(build, { cpu: Math.min(cpu, cost.cpu), memory: Math.min(memory, cost.memory) });
  }
}

const quotient = (one: number, other: number | undefined): string =>
  other === undefined || other === 0 ? '' : (one / other).toFixed(2);

const rows = builds.flatMap((build) => {
  const cost = best.get(build);
  if (!cost || !existsSync(build.out)) return [];
  const { files, megabytes } = sizeOf(build.out);
  return [{ build, ...cost, files, megabytes }];
});
const table = rows.map(({ build, cpu, memory, files, megabytes }) => {
  const beside = rows.find(
    ({ build: { library, name } }) =>
      library === build.library && (name === 'Earlier version' || name === 'bare'),
  );
  return [
    build.library,
    build.name,
    cpu.toFixed(1),
    quotient(cpu, beside?.cpu),
    memory.toFixed(0),
    quotient(memory, beside?.memory),
    String(files),
    megabytes.toFixed(1),
    quotient(megabytes, beside?.megabytes),
  ];
});
console.log(
  `\n${markdown(['Library', 'Made by', 'CPU s', 'Ratio', 'MB of memory', 'Ratio', 'Files', 'MB of output', 'Ratio'], table)}`,
);
