import process from 'node:process';
import { Readable, Writable } from 'node:stream';
import { vi } from 'vitest';
import { runLine } from '../../src/cli/run-line.ts';

/** What a process would have ended with. */
export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs `error-faq` with some arguments in this process, which has loaded most of it already. What only a process
 * shows, such as a pipe that closes, needs one.
 * @param env variables to set meanwhile
 * @param input the standard input
 */
export async function runHere(
  args: string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const stdout = new Writable({
    write(chunk, _, done) {
      said.stdout += String(chunk);
      done();
    },
  });
  // Options set these: they have to be as before in the end.
  const { CONTENT_DIR, OUT_DIR, SITE_URL } = process.env;
  const variables = { CONTENT_DIR, OUT_DIR, SITE_URL, ...env };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text) => (said.stdout += `${String(text)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((text) => (said.stderr += `${String(text)}\n`)),
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([Buffer.from(input)]) as never),
    vi.spyOn(process, 'stdout', 'get').mockReturnValue(stdout as never),
  ];
  try {
    return { status: await runLine(args), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
