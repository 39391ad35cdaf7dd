/**
 * Returns a pattern for one letter of some ranges of code points, inclusive: `[from, to, from, to]`.
 * @example letterPattern([0x30, 0x39, 0x61, 0x7a]) // /[\u{30}-\u{39}\u{61}-\u{7a}]/u
 */
export function letterPattern(ranges: number[], flags = 'u'): RegExp {
  const points = ranges.map((point) => `\\u{${point.toString(16)}}`);
  const pairs = points.flatMap((from, at) =>
    at % 2 === 0 ? `${from}-${points[at + 1] ?? from}` : [],
  );
  return new RegExp(`[${pairs.join('')}]`, flags);
}
