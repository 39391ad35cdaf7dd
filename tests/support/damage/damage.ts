import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../random.ts';

/** A way to damage a file of a content tree, or its surroundings. */
export interface Damage {
  /** Matches the paths of suitable files, below the content folder. */
  to: RegExp;
  /**
   * Damages a file. Returns the changed paths below the content folder; undefined if the file has
   * nothing to damage in this way.
   */
  spoil: (folder: string, path: string, chance: Chance) => string[] | undefined;
}

export const entryFiles = /^faq\/.*\.mdx$/;
/** Matches the data files that authors write. */
export const dataFiles = /^(?!style|check-exceptions|ledger)[\w-]+\.yaml$/;
export const written = /\.(?:mdx|yaml)$/;
export const texts = /\.(?:mdx|yaml|json)$/;
export const pictures = /\.png$/;

/** Returns a damaged text of a file; undefined if it has nothing to damage. */
export type Spoil = (text: string, chance: Chance) => string | Uint8Array | undefined;

/** Makes a damage that changes the text of a file. */
export function inText(to: RegExp, spoil: Spoil): Damage {
  return {
    to,
    spoil(folder, path, chance) {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      const broken = spoil(text, chance);
      if (broken === undefined || broken === text) return undefined;
      writeFileSync(file, broken);
      return [path];
    },
  };
}

/** Returns a random match of a pattern. */
export function somewhere(
  text: string,
  pattern: RegExp,
  { pick }: Chance,
): RegExpExecArray | undefined {
  const all = [...text.matchAll(pattern)];
  return all.length > 0 ? pick(all) : undefined;
}

/** Makes a change that replaces a random match of a pattern. */
export const replaced =
  (pattern: RegExp, by: string[] | ((found: string) => string)): Spoil =>
  (text, chance) => {
    const match = somewhere(text, pattern, chance);
    if (!match) return undefined;
    const [found] = match;
    const fresh = Array.isArray(by) ? chance.pick(by) : by(found);
    return text.slice(0, match.index) + fresh + text.slice(match.index + found.length);
  };

/** Makes a change that inserts one of some pieces at a random position. */
export const putIn =
  (pieces: string[]): Spoil =>
  (text, { pick, below }) => {
    const at = below(text.length);
    return text.slice(0, at) + pick(pieces) + text.slice(at);
  };
