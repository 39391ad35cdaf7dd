import type { ScreenLine } from '../../../src/schemas/capture.ts';
import type { VisibleLine } from './visible-lines.ts';

/** Where the parts of a browser’s error pages are: tags, and ids with `#`. */
export interface Parts {
  heading: string[];
  code: string[];
  extra: string[];
  proceed: string[];
}

const CODE = /\b(?:NET::)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;
const ONLY_A_CODE = /^(?:[^:：]{1,20}[:：] ?)?(?:NET::)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Classifies the lines of an error page. A line that appeared with the details belongs to them. */
export function screenOf(before: VisibleLine[], after: VisibleLine[], parts: Parts): ScreenLine[] {
  const seen = new Set(before.filter(({ control }) => !control).map(({ text }) => text));
  const isIn = (line: VisibleLine, names: string[]) =>
    line.within.some((name) => names.includes(name));
  return after.map((line): ScreenLine => {
    const { text } = line;
    if (isIn(line, parts.proceed)) return { part: 'proceed', text };
    if (isIn(line, parts.extra)) return { part: 'extra', text };
    if (isIn(line, parts.code) || ONLY_A_CODE.test(text)) return { part: 'code', text };
    if (line.control) return { part: 'button', text };
    if (isIn(line, parts.heading)) return { part: 'heading', text };
    return { part: seen.has(text) ? 'body' : 'details', text };
  });
}

/** Finds the machine-readable names on a screen, in reading order. */
export function codesOf(screen: ScreenLine[]): string[] {
  return [...new Set(screen.flatMap(({ text }) => text.match(CODE) ?? []))];
}
