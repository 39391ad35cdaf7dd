import { spawn } from 'node:child_process';

const LIMIT = 20_000;

/** A program to run, with its arguments. */
export interface Task {
  path: string;
  args: string[];
  env: Record<string, string>;
  folder: string;
  input?: string | undefined;
  /** Whether both outputs are returned, in the order of writing. */
  both?: boolean | undefined;
  /** The longest time it may take, in milliseconds, if not 20 seconds. */
  limit?: number;
}

/**
 * Runs a program to its end. Returns its exit code and its error output.
 * @throws if it cannot be started or takes too long
 */
export function run({ path, args, env, folder, input, both, limit = LIMIT }: Task): Promise<{
  status: number;
  output: string;
}> {
  const [command = path, ...rest] = both
    ? ['sh', '-c', 'exec stdbuf -oL "$0" "$@" 2>&1', path, ...args]
    : [path, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, { env, cwd: folder, timeout: limit, killSignal: 'SIGKILL' });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => error.push(bytes));
    // The program may end before it has read anything.
    child.stdin.on('error', () => undefined).end(input);
    child.once('error', reject);
    child.once('close', (status, signal) => {
      const output = Buffer.concat(both ? out : error).toString();
      if (status !== null) resolve({ status, output });
      else reject(new Error(`${path} ended by ${signal ?? 'nothing'}:\n${output}`));
    });
  });
}
