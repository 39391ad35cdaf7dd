import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../../../src/cli/check/code-frame.ts';

/** The two lines of the frame, as a terminal shows them. */
function shown(text: string, column: number, found: string, line = 1): string[] {
  const frame = codeFrame({ line, column, found }, text);
  return frame ? [frame.before + frame.marked + frame.behind, frame.carets] : [];
}

describe('codeFrame', () => {
  test('marks the whole of what was found', () => {
    expect(shown('a\nreviewed: 22.11.2026\r\nb', 11, '`22.11.2026`', 2)).toEqual([
      'reviewed: 22.11.2026',
      '          ^^^^^^^^^^',
    ]);
  });

  test('marks one character where what was found does not stand there', () => {
    expect(shown('labels: tank', 9, 'the text `tank`')).toEqual(['labels: tank', '        ^']);
    expect(shown('a: b', 5, '`x`')).toEqual(['a: b', '    ^']);
  });

  test('keeps its column below letters of double width, none at all, and tabs', () => {
    expect(shown('釦を\t押す', 1, '`釦`')).toEqual(['釦を\t押す', '^^']);
    expect(shown('釦を\t押す', 4, '`押す`')).toEqual(['釦を\t押す', '    \t^^^^']);
    expect(shown('e\u0301x', 3, '`x`')).toEqual(['e\u0301x', ' ^']);
  });

  test('cuts a long line on both sides', () => {
    const [line = '', carets = ''] = shown('a'.repeat(200) + 'b' + 'c'.repeat(200), 201, '`b`');
    expect(line).toBe(`…${'a'.repeat(48)}b${'c'.repeat(47)}…`);
    expect(carets).toBe(`${' '.repeat(49)}^`);
  });

  test('shows control characters as escapes, and the carets below them', () => {
    expect(shown('a\u001b[31m: b', 9, '`b`')).toEqual(['a\\u001b[31m: b', '             ^']);
  });

  test('shows nothing where there is no such line, or an empty one', () => {
    expect(shown('a\n', 1, 'nothing', 2)).toEqual([]);
    expect(shown('a', 1, 'nothing', 7)).toEqual([]);
  });
});
