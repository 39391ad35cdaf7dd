import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { shownPath } from '../../../src/reader/source/files.ts';
import { formatDiagnostic, type Diagnostic } from '../../../src/reader/source/diagnostic.ts';
import { chance } from '../random.ts';
import { damages } from './damages.ts';

/** A copy of a content tree that can be damaged and restored. */
export interface TreeCopy {
  /** The content folder. */
  content: string;
  /** Damages a random file. Returns the changed paths; undefined if no file is suitable. */
  spoil: (kind: string, seed: number) => string[] | undefined;
  /** Restores some paths. */
  mend: (paths: string[]) => void;
  remove: () => void;
}

/**
 * Copies a content tree.
 * @param prepare changes the copy before it counts as undamaged
 */
export function copyTree(original: string, prepare?: (content: string) => void): TreeCopy {
  const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
  const [sound, content] = [join(folder, 'sound'), join(folder, 'content')];
  cpSync(original, sound, { recursive: true });
  prepare?.(sound);
  cpSync(sound, content, { recursive: true });
  const files = globSync('**/*.*', { cwd: sound })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const mend = (paths: string[]): void => {
    for (const path of paths) {
      rmSync(join(content, path), { recursive: true, force: true });
      if (existsSync(join(sound, path)))
        cpSync(join(sound, path), join(content, path), { recursive: true });
    }
  };
  return {
    content,
    mend,
    remove: () => rmSync(folder, { recursive: true }),
    spoil(kind, seed) {
      const damage = damages[kind];
      const fitting = files.filter((file) => damage?.to.test(file));
      const random = chance(seed);
      for (let trial = 0; damage && fitting.length > 0 && trial < 40; trial += 1) {
        const paths = damage.spoil(content, random.pick(fitting), random);
        if (paths) return paths;
      }
      return undefined;
    },
  };
}

/** What is wrong with how problems are told: of each that has no place there is, or is not whole. */
export function findIncomplete(diagnostics: Diagnostic[]): string[] {
  return diagnostics.map(formatDiagnostic).filter((diagnostic) => !isWhole(diagnostic));
}

function isWhole(diagnostic: string): boolean {
  const form = /^([^\n]+?):(\d+):(\d+) — [^\n]+; found [^\n]+; expected [^\n]+; [^\n]+$/;
  const [, file = '', line = '', column = ''] = form.exec(diagnostic) ?? [];
  if (file === '' || /[\u0000-\u001f\u007f-\u009f\ufffd]/.test(diagnostic)) return false;
  if (`${line}:${column}` === '1:1') return true;
  const text = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')[Number(line) - 1];
  return text !== undefined && Number(column) >= 1 && Number(column) <= text.length + 1;
}

/** Whether a problem is at one of some damaged paths, or speaks of what was there. */
export function leadsTo(diagnostic: Diagnostic, content: string, paths: string[]): boolean {
  const said = formatDiagnostic(diagnostic);
  return paths.some(
    (path) =>
      diagnostic.file.startsWith(shownPath(join(content, path))) ||
      said.includes(basename(path).replace(/\.(?:mdx|json)$/, '')) ||
      said.includes(basename(path)),
  );
}
