import { closestMatch } from '../../domain/text/closest-match.ts';
import { withEscapes } from './hidden-characters.ts';

const longest = 60;
const most = 8;

/** A text set apart as a quotation, on one line, shortened where it is long; what nobody sees is an escape. */
export function quote(text: string): string {
  if (text.trim() === '') return 'an empty text';
  const line = text.replaceAll(/\s*\n\s*/g, ' ');
  return `\`${withEscapes(line.length > longest ? `${line.slice(0, longest)}…` : line)}\``;
}

/** Several names as a list of quotations, shortened where there are many. */
export function quoteAll(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, most).map(quote).join(', ');
  return all.length > most ? `${shown} and ${all.length - most} more` : shown;
}

/** What to do about a name nobody knows: the one most likely meant, else all there are. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const all = [...known];
  const close = closestMatch(name, all);
  if (close !== undefined) return `did you mean ${quote(close)}?`;
  if (all.length === 0) return otherwise;
  return `use ${all.length > 1 ? 'one of ' : ''}${quoteAll(all)}, or ${otherwise}`;
}

/** A value of a data file in words: `x`, the number 5, a list of 3, a map with `a`, `b`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value !== 'object') return quote(String(value));
  const keys = Object.keys(value);
  return keys.length === 0 ? 'an empty map' : `a map with ${quoteAll(keys)}`;
}
