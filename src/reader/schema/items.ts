import type { z } from 'zod';
import type { Item, Path } from '../yaml/yaml.ts';
import { isRecord } from './walk.ts';

/** Every id in a list of maps, whatever else is wrong with them. */
export function readableIds(list: unknown, path: Path = []): Item<string>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const value = isRecord(item) ? item['id'] : undefined;
    return typeof value === 'string' ? [{ value, path: [...path, index, 'id'] }] : [];
  });
}

/** The items of a list that are valid by themselves, each with the way to it. */
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
