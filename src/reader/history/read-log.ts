import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Commit, FileChange } from '../../domain/revisions/revisions.ts';
import { git } from '../source/git.ts';

const START = '\u0001';
const format = ['%x01%H', '%as', '%aN', '%s'].join('%x00');

/**
 * Reads every commit that changed a file of an entry, newest first, with one call of git. Returns
 * undefined if the folder is in no repository or git is not installed.
 */
export function readLog(folder: string): Commit[] | undefined {
  const shallow = git(folder, ['rev-parse', '--git-path', 'shallow']);
  if (!shallow) return undefined;
  const cut = commitsWithoutParents(resolve(folder, shallow.toString().trim()));
  const output = git(folder, [
    ...['log', '--topo-order', '--relative', '--raw', '-z', '--no-abbrev', '-M', '-l2000'],
    ...['--no-color', '--no-ext-diff', '--no-show-signature', '--encoding=UTF-8'],
    ...[`--format=${format}`, '--', 'faq'],
  ]);
  const records = output?.toString().split(START).slice(1) ?? [];
  return records.map((record) => {
    const [id = '', date = '', author = '', subject = '', ...changes] = record.split('\0');
    return { id, date, author, subject, cut: cut.includes(id), files: filesOf(changes) };
  });
}

/** Reads git’s list of the commits whose parents a shallow clone has not fetched. */
function commitsWithoutParents(list: string): string[] {
  try {
    return readFileSync(list, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Parses the fields `:mode mode before after status`, each followed by one or two paths. */
function filesOf(fields: string[]): FileChange[] {
  return fields.flatMap((field, index) => {
    const match = /^\n?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(field);
    if (!match) return [];
    const [, before = '', after = '', status = ''] = match;
    const moved = status === 'R' || status === 'C';
    const [first = '', second = ''] = fields.slice(index + 1, index + 3);
    return {
      path: moved ? second : first,
      ...(status === 'R' && { from: first }),
      ...(/[1-9a-f]/.test(before) && { before }),
      ...(/[1-9a-f]/.test(after) && { after }),
    };
  });
}
