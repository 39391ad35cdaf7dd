import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** What a run of a command costs, all its processes together. */
export interface Cost {
  cpu: number;
  /** The most memory its processes have at a time, in megabytes. */
  memory: number;
}

/** How often the memory is read, in milliseconds. By judgement. */
const EVERY = 100;
/** The clock of `/proc/…/stat`: ticks a second, on all systems of today. */
const TICKS = 100;
const PAGE = 4096;

/** Returns the seconds that all processes have computed which this one has started and waited for. */
function childrenSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // What follows the name, which may hold anything: the times of children are the 16th and 17th of all fields.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Returns the megabytes of memory of a process and of all it has started. */
function megabytesOf(id: number): number {
  try {
    const own = Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * PAGE;
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return own / 1e6 + children.reduce((sum, child) => sum + megabytesOf(Number(child)), 0);
  } catch {
    // It has ended.
    return 0;
  }
}

/**
 * Runs commands one after the other, and measures them together. Works on Linux only, whose `/proc` it reads.
 * @throws if one fails, with what it printed
 */
export async function measure(
  folder: string,
  commands: string[][],
  env: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  const before = childrenSeconds();
  let memory = 0;
  for (const [command = '', ...args] of commands) {
    const path = `${join(folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH: path },
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => printed.push(chunk));
    const clock = setInterval(() => {
      memory = Math.max(memory, megabytesOf(child.pid ?? 0));
    }, EVERY);
    const [code] = (await once(child, 'close')) as [number | null];
    clearInterval(clock);
    if (code !== 0)
      throw new Error(
        `${command} ${args.join(' ')}, in ${folder}:\n${Buffer.concat(printed).toString().slice(-2000)}`,
      );
  }
  return { cpu: childrenSeconds() - before, memory };
}

/** Returns how many files a folder has, and their megabytes. */
export function sizeOf(folder: string): { files: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, megabytes: files.reduce((sum, size) => sum + size, 0) / 1e6 };
}
