import type { z } from 'zod';
import type { Item, Path } from '../yaml/yaml.ts';
import { isRecord } from './walk.ts';

/** Returns every `id` in a list of maps that is a text, even if other fields of its item are invalid. */
export function readableIds(list: unknown, path: Path = []): Item<string>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const value = isRecord(item) ? item['id'] : undefined;
    return typeof value === 'string' ? [{ value, path: [...path, index, 'id'] }] : [];
  });
}

/** Returns the items of a list that match a schema, each with its path; none if it is not a list. */
export function validItems<S extends z.ZodType>(
  schema: S,
  list: unknown,
  path: Path = [],
): Item<z.infer<S>>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const result = schema.safeParse(item);
    return result.success ? [{ value: result.data, path: [...path, index] }] : [];
  });
}
