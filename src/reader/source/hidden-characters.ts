import type { PositionOf } from './position.ts';
import { diagnosticAt, type Diagnostic } from './diagnostic.ts';
import type { ReaderDiagnostic } from './reader-rules.ts';

/** Matches invisible characters and U+FFFD, but not the joiners and tags of emoji and some scripts. */
const hidden =
  /\r(?!\n)|(?![\t\n\r\u200c\u200d\u{e0020}-\u{e007f}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffd]/gu;

const names: Record<string, string> = {
  '\u0000': 'NUL',
  '\u001b': 'escape',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero width space',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
};

/** Describes an invisible character: `U+200B (zero width space)`. */
function nameOfCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[character];
  return name === undefined ? code : `${code} (${name})`;
}

/**
 * Reports invisible characters in a text, each kind once, where it is first: control characters, text
 * direction marks, byte order marks, and U+FFFD, which replaces a character that could not be decoded.
 */
export function findHidden(text: string, locate: PositionOf): ReaderDiagnostic[] {
  const found = Map.groupBy(text.matchAll(hidden), ([character]) => character);
  return [...found].map(([character, [first, ...more]]) => {
    const times = more.length > 0 ? `, ${more.length + 1} times` : '';
    const named = nameOfCharacter(character) + times;
    return diagnosticAt(locate(first?.index ?? 0), {
      rule: 'text-has-no-hidden-characters',
      found: named,
      ...objectionTo(character),
    });
  });
}

/** Matches a letter with combining marks. */
const combined = /\p{L}\p{M}+/gu;

/**
 * Reports the first letter in decomposed form, as file names on macOS are: it looks the same, but a
 * search for the composed letter does not find it.
 */
export function findDecomposed(text: string, locate: PositionOf): ReaderDiagnostic[] {
  const found = [...text.matchAll(combined)].filter(
    ([letter]) => letter.normalize('NFC') !== letter,
  );
  const [first] = found;
  if (!first) return [];
  const times = found.length > 1 ? `, and ${found.length - 1} more` : '';
  return [
    diagnosticAt(locate(first.index), {
      rule: 'text-has-no-hidden-characters',
      what: 'letter is not in composed form',
      found: `\`${escapeOf(first[0])}\`${times}`,
      expected: `\`${first[0].normalize('NFC')}\`, one character (NFC)`,
      repair: 'type it again, or let the editor convert the file to NFC',
    }),
  ];
}

/** Replaces each invisible character of a text by its escape, `\u0007`, so that it is safe to print. */
export function withEscapes(text: string): string {
  return text.replaceAll(hidden, escapeOf);
}

/** Returns the escape of a character in YAML and JSON. */
function escapeOf(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function objectionTo(character: string): Pick<Diagnostic, 'what' | 'expected' | 'repair'> {
  if (character === '\r')
    return {
      what: 'carriage return without a line feed',
      expected: 'lines that end with a line feed',
      repair: 'save the file with Unix or Windows line endings',
    };
  if (character === '\ufffd')
    return {
      what: 'lost character',
      expected: 'the original character',
      repair: 'type the original character, and save the file as UTF-8',
    };
  return {
    what: 'invisible character',
    expected: 'visible characters only',
    repair: `remove it; if a quoted text really has it, write \`${escapeOf(character)}\` inside double quotation marks`,
  };
}
