import { allFacts } from '../../reader/tree/lookup.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { codeKeys, extractCodes } from '../../search/text/codes.ts';

/** The codes in a text, and those among them that are new to the content. */
export interface FoundCodes {
  codes: string[];
  guessed: string[];
}

/** Matches a number that is a code: in brackets at the end, after a colon, or after a word for code. */
const number =
  /[(（](-?\d+)[)）](?=[\s.。]*$)|[:：]\s*[(（](-?\d+)[)）]|(?:code|error|コード|エラー|代码|错误)\s*[:：#]?\s*(-?\d+)\b/giu;
/** Matches a code, which is not a word of any language: `ERR_NO_LINE`, `NET::X`, `0x800B0109`, `E-21`. */
const name =
  /(?<![\w.-])(?:[A-Z]+::)?[A-Z0-9]+(?:_[A-Z0-9]+)+(?!\w)|\b0x[0-9A-Fa-f]+\b|\b[A-Z]{1,3}-?\d{2,}\b/g;

/** Returns every code of the content, as it is written there. */
export function knownCodes(tree: ContentTree): string[] {
  const explained = tree.codes.items.flatMap(({ value }) => [value.name, ...value.also]);
  const ofMessages = allFacts(tree).flatMap(({ facts }) =>
    facts.messages.flatMap(({ value }) => ('codes' in value ? value.codes : [])),
  );
  const captured = [...tree.captures.values()].flatMap(({ value }) => value?.codes ?? []);
  return [...new Set([...explained, ...ofMessages, ...captured])];
}

/**
 * Finds the codes in the lines of a message: known ones as the content writes them, and what looks
 * like one.
 */
export function findCodes(lines: string[], known: string[]): FoundCodes {
  const named = known.filter((code) => /[^\p{L}]/u.test(code) && !/^-?\d+$/.test(code));
  const spellings = Map.groupBy(
    named.flatMap((code) => codeKeys(code).map((key) => ({ key, code }))),
    ({ key }) => key,
  );
  const codes = new Set<string>();
  const guessed = new Set<string>();
  for (const line of lines) {
    for (const key of extractCodes(line)) {
      const all = (spellings.get(key) ?? []).map(({ code }) => code);
      const code = all.find((spelling) => line.includes(spelling)) ?? all[0];
      if (code !== undefined) codes.add(code);
    }
    for (const code of codeShapedPieces(line)) {
      if (codeKeys(code).some((key) => spellings.has(key))) continue;
      codes.add(code);
      if (!known.includes(code)) guessed.add(code);
    }
  }
  return { codes: [...codes], guessed: [...guessed] };
}

function codeShapedPieces(line: string): string[] {
  const names = [...line.matchAll(name)].map(([found]) => found);
  const numbers = [...line.matchAll(number)].map(
    (match) => match.slice(1).find((group) => group !== undefined) ?? '',
  );
  return [...names, ...numbers];
}
