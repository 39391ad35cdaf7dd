import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ListFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';

/** Reports the items of a list that nothing uses. `kind` is the word for one of them, `label`. */
export function unusedItems(
  { ids, yaml }: ListFile<unknown>,
  used: Set<string>,
  kind: string,
): Diagnostic[] {
  if (!yaml) return [];
  return ids
    .filter(({ value }) => !used.has(value))
    .map(({ value, path }) =>
      diagnosticAt(yaml.at(path), {
        what: `unused ${kind}`,
        found: quote(value),
        expected: 'only items that the content uses',
        repair: 'use it or remove it',
      }),
    );
}

/** Returns all texts in any field of this name, at any depth of the data. */
export function valuesOf(data: unknown, field: string): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => [
    ...(key === field ? textsIn(value) : []),
    ...valuesOf(value, field),
  ]);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
