import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../random.ts';

/** Damages one file of a content tree, or what lies around it. */
export interface Damage {
  /** Which files it can be done to, by their paths below the content folder. */
  to: RegExp;
  /**
   * Does it. Gives the paths that are another thing now, below the content folder; nothing where there
   * is nothing to damage in this way.
   */
  spoil: (folder: string, path: string, chance: Chance) => string[] | undefined;
}

export const entryFiles = /^faq\/.*\.mdx$/;
/** What an author writes; the ledger is written by the build, and style.yaml by the check alone. */
export const dataFiles = /^(?!style|check-exceptions|ledger)[\w-]+\.yaml$/;
export const written = /\.(?:mdx|yaml)$/;
export const texts = /\.(?:mdx|yaml|json)$/;
export const pictures = /\.png$/;

/** Makes another text of the text of a file; nothing where there is nothing to damage. */
export type Spoil = (text: string, chance: Chance) => string | Uint8Array | undefined;

/** A damage to the text of a file. */
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

/** One of the places a pattern fits, by chance. */
export function somewhere(
  text: string,
  pattern: RegExp,
  { pick }: Chance,
): RegExpExecArray | undefined {
  const all = [...text.matchAll(pattern)];
  return all.length > 0 ? pick(all) : undefined;
}

/** A text with one of the places a pattern fits replaced. */
export const replaced =
  (pattern: RegExp, by: string[] | ((found: string) => string)): Spoil =>
  (text, chance) => {
    const match = somewhere(text, pattern, chance);
    if (!match) return undefined;
    const [found] = match;
    const fresh = Array.isArray(by) ? chance.pick(by) : by(found);
    return text.slice(0, match.index) + fresh + text.slice(match.index + found.length);
  };

/** A text with one of some pieces put in at a random place. */
export const putIn =
  (pieces: string[]): Spoil =>
  (text, { pick, below }) => {
    const at = below(text.length);
    return text.slice(0, at) + pick(pieces) + text.slice(at);
  };
