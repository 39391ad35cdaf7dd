import { isRecord } from '../schema/walk.ts';
import type { Path, YamlData } from '../yaml/yaml.ts';

/** Data that knows of each of its values which file has it, and where. */
export interface LayeredData {
  data: unknown;
  /** Returns the file that has the value at a path, and its path there; of no value that of the nearest around it. */
  origin(path: Path): { yaml: YamlData; path: Path };
}

/** Merges the data of one layer with that of the layer above it, which is the second. */
export type Merge = (below: LayeredData, above: LayeredData) => LayeredData;

/** The data of one file as the only layer. */
export function singleLayer(yaml: YamlData): LayeredData {
  return { data: yaml.data, origin: (path) => ({ yaml, path }) };
}

/** Returns merged data as that of one file: each position is that in the file which has the value. */
export function asYaml({ data, origin }: LayeredData): YamlData {
  const from = (wanted: Path): { yaml: YamlData; path: Path } => origin(wanted);
  return {
    data,
    at: (wanted) => {
      const { yaml, path } = from(wanted);
      return yaml.at(path);
    },
    atKey: (wanted) => {
      const { yaml, path } = from(wanted);
      return yaml.atKey(path);
    },
    atPiece: (wanted, piece) => {
      const { yaml, path } = from(wanted);
      return yaml.atPiece(path, piece);
    },
  };
}

/** The upper value takes the place of the lower one. */
export const replaced: Merge = (_, above) => above;

/** Two lists become one, the lower first; anything else is replaced. */
export const joined: Merge = (below, above) => listOf(below, above, []);

/**
 * Two maps become one: a field of both is merged by its own rule, or replaced if it has none. Anything else is
 * replaced.
 */
export function fields(rules: Partial<Record<string, Merge>> = {}): Merge {
  return (below, above) => {
    if (!isRecord(below.data) || !isRecord(above.data)) return above;
    const values = new Map<string, LayeredData>();
    for (const key of Object.keys({ ...below.data, ...above.data })) {
      const [lower, upper] = [valueIn(below, key), valueIn(above, key)];
      if (!lower || !upper) values.set(key, upper ?? lower ?? above);
      else values.set(key, (rules[key] ?? replaced)(lower, upper));
    }
    return {
      data: Object.fromEntries([...values].map(([key, { data }]) => [key, data])),
      origin: ([key, ...rest]) =>
        values.get(String(key))?.origin(rest) ?? above.origin(key === undefined ? [] : [key]),
    };
  };
}

/** Maps are merged at any depth, lists are joined, and anything else is replaced. */
export const deeply: Merge = (below, above) => {
  if (Array.isArray(above.data)) return joined(below, above);
  if (!isRecord(above.data)) return above;
  const rules = Object.fromEntries(Object.keys(above.data).map((key) => [key, deeply]));
  return fields(rules)(below, above);
};

/**
 * Two lists of maps become one: an upper item with the key of a lower one is merged with it and stays in its
 * place, the others follow.
 * @param key the field that identifies an item
 * @param merge how two items with the same key are merged
 */
export function itemsBy(key: string, merge: Merge = fields()): Merge {
  return (below, above) => {
    if (!Array.isArray(below.data) || !Array.isArray(above.data)) return above;
    const upper = itemsOf(above);
    const keyOf = ({ data }: LayeredData): unknown => (isRecord(data) ? data[key] : undefined);
    const known = new Set(itemsOf(below).map(keyOf));
    const items = itemsOf(below).map((item) => {
      const twin = upper.find((other) => keyOf(item) !== undefined && keyOf(other) === keyOf(item));
      return twin ? merge(item, twin) : item;
    });
    // A second item with the same key stays, so that it is reported.
    const seen = new Set<unknown>();
    const others = upper.filter((item) => {
      const first = !seen.has(keyOf(item));
      seen.add(keyOf(item));
      return !first || !known.has(keyOf(item));
    });
    return listOf(below, above, [...items, ...others]);
  };
}

/** Returns a list of these items; if there are none given, of those of both lists. */
function listOf(below: LayeredData, above: LayeredData, items: LayeredData[]): LayeredData {
  if (!Array.isArray(below.data) || !Array.isArray(above.data)) return above;
  const all = items.length > 0 ? items : [...itemsOf(below), ...itemsOf(above)];
  return {
    data: all.map(({ data }) => data),
    origin: ([index, ...rest]) => all[Number(index)]?.origin(rest) ?? above.origin([]),
  };
}

function itemsOf(list: LayeredData): LayeredData[] {
  if (!Array.isArray(list.data)) return [];
  return list.data.map((data: unknown, index) => ({
    data,
    origin: (path) => list.origin([index, ...path]),
  }));
}

function valueIn(map: LayeredData, key: string): LayeredData | undefined {
  if (!isRecord(map.data) || !Object.hasOwn(map.data, key)) return undefined;
  return { data: map.data[key], origin: (path) => map.origin([key, ...path]) };
}
