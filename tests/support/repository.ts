import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** A small Git repository with content in `content`, independent of the settings of the machine. */
export interface Repository {
  /** The content folder. */
  content: string;
  /** Writes a file of the content. */
  write: (path: string, text: string) => void;
  move: (from: string, to: string) => void;
  remove: (path: string) => void;
  /** Copies a tree over the content. */
  copy: (tree: string) => void;
  /** Commits everything, a day after the last commit. */
  commit: (subject: string) => void;
  git: (...args: string[]) => string;
  /** Makes a shallow clone and returns its content folder. */
  shallowClone: (depth: number) => string;
  delete: () => void;
}

const author = { NAME: 'Ada Example', EMAIL: 'ada@example.org' };

/**
 * Makes an empty repository.
 * @param folder a temporary one if left out
 */
export function makeRepository(folder = mkdtempSync(join(tmpdir(), 'history-'))): Repository {
  const main = join(folder, 'main');
  const content = join(main, 'content');
  let day = 0;
  const git = (...args: string[]): string => {
    const date = `2026-01-${String(day).padStart(2, '0')}T12:00:00+00:00`;
    return execFileSync('git', args, {
      cwd: main,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        ...Object.fromEntries(
          ['AUTHOR', 'COMMITTER'].flatMap((role) => [
            [`GIT_${role}_DATE`, date],
            ...Object.entries(author).map(([name, value]) => [`GIT_${role}_${name}`, value]),
          ]),
        ),
      },
    });
  };
  mkdirSync(content, { recursive: true });
  git('init', '-q', '-b', 'main');
  return {
    content,
    git,
    write(path, text) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    },
    move: (from, to) => renameSync(join(content, from), join(content, to)),
    remove: (path) => rmSync(join(content, path), { recursive: true }),
    copy: (tree) => cpSync(tree, content, { recursive: true }),
    commit(subject) {
      day += 1;
      git('add', '-A');
      git('commit', '-q', '-m', subject);
    },
    shallowClone(depth) {
      git('clone', '-q', '--depth', String(depth), `file://${main}`, join(folder, 'shallow'));
      return join(folder, 'shallow', 'content');
    },
    delete: () => rmSync(folder, { recursive: true, force: true }),
  };
}
