import type { z } from 'zod';
import { entry, type EntryFrontmatter } from '../../schemas/entry.ts';
import { valueAt } from '../schema/walk.ts';
import { validItems } from '../schema/items.ts';
import type { Facts } from '../tree/types.ts';
import type { Item, Path, YamlData } from '../yaml/yaml.ts';

const fields = entry.shape;
const way = fields.fork.unwrap().shape.ways.element;

/**
 * Returns the facts of an entry that are valid by themselves, so that one mistake does not hide others.
 * @param all the whole frontmatter as the schema parses it; undefined if a part of it is invalid
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
