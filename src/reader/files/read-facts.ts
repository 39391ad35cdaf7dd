import type { z } from 'zod';
import { entry, type EntryFrontmatter } from '../../schemas/entry.ts';
import { valueAt } from '../schema/walk.ts';
import { validItems } from '../schema/items.ts';
import type { Facts } from '../tree/types.ts';
import type { Item, Path, YamlData } from '../yaml/yaml.ts';

const fields = entry.shape;
const way = fields.fork.unwrap().shape.ways.element;

/**
 * The facts of an entry as far as they are valid, so that one slip does not hide the next.
 * @param all what the schema makes of them if none is wrong
 */
export function readFacts(yaml: YamlData, all?: EntryFrontmatter): Facts {
  const list = <S extends z.ZodType>(schema: S, path: Path): Item<z.infer<S>>[] =>
    validItems(schema, valueAt(yaml.data, path), path);
  const category = fields.category.safeParse(valueAt(yaml.data, ['category'])).data;
  return {
    category: category === undefined ? undefined : { value: category, path: ['category'] },
    labels: list(fields.labels.unwrap().element, ['labels']),
    messages: list(fields.messages.element, ['messages']),
    settings: list(fields.settings.unwrap().element, ['settings']),
    ways: list(way, ['fork', 'ways']),
    related: list(fields.related.unwrap().element, ['related']),
    fork: valueAt(yaml.data, ['fork']) !== undefined,
    all,
  };
}
