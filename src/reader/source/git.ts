import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Runs git in a folder and returns its output; undefined if it failed or is not installed. */
export function git(folder: string, args: string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    input,
    maxBuffer: 2 ** 30,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  return status === 0 ? stdout : undefined;
}

/** Returns a key that changes with the history of a content folder, and if a clone is deepened. */
export function historyState(folder: string): string {
  const last = git(folder, ['log', '-1', '--format=%H', '--', 'faq']);
  const shallow = git(folder, ['rev-parse', '--is-shallow-repository']);
  return `${last?.toString().trim()} ${shallow?.toString().trim()}`;
}

/**
 * Reads the contents git has under some names, `commit:./path` or a hash, with one call. Names that git
 * does not know are left out.
 */
export function readObjects(folder: string, names: string[]): Map<string, string> {
  const requested = [...new Set(names)].filter((name) => !name.includes('\n'));
  const objects = new Map<string, string>();
  if (requested.length === 0) return objects;
  const input = requested.map((name) => `${name}\n`).join('');
  const output = git(folder, ['cat-file', '--batch'], input);
  let at = 0;
  for (const name of output ? requested : []) {
    const end = output?.indexOf('\n', at) ?? 0;
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output?.toString('utf8', at, end) ?? '')?.[1];
    at = end + 1;
    if (size === undefined) continue;
    const text = output?.toString('utf8', at, at + Number(size)) ?? '';
    objects.set(name, text.replace(/^\uFEFF/, ''));
    at += Number(size) + 1;
  }
  return objects;
}
