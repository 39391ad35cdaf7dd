import { closestMatch } from '../../domain/text/closest-match.ts';
import { withEscapes } from './hidden-characters.ts';

/** The number of characters of a quotation and of items in a list, by judgement: they fit in a line. */
const MAX_CHARACTERS = 60;
const MAX_ITEMS = 8;

/** Quotes a text in backquotes, on one line, shortened if long, invisible characters as escapes. */
export function quote(text: string): string {
  if (text.trim() === '') return 'an empty text';
  const line = text.replaceAll(/\s*\n\s*/g, ' ');
  return `\`${withEscapes(line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line)}\``;
}

/** Quotes several names, separated by commas; a long list ends in the number of those left out. */
export function quoteAll(names: Iterable<string>): string {
  const all = [...names];
  const shown = all.slice(0, MAX_ITEMS).map(quote).join(', ');
  return all.length > MAX_ITEMS ? `${shown} and ${all.length - MAX_ITEMS} more` : shown;
}

/** Suggests a repair for an unknown name: the known name most like it, else all or `otherwise`. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
  const all = [...known];
  const close = closestMatch(name, all);
  if (close !== undefined) return `did you mean ${quote(close)}?`;
  if (all.length === 0) return otherwise;
  return `use ${all.length > 1 ? 'one of ' : ''}${quoteAll(all)}, or ${otherwise}`;
}

/** Describes a value of a data file: `x`, the number 5, a list of 3, a map with `a`, `b`. */
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
