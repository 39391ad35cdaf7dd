import { addition } from '../../schemas/addition.ts';
import { parseMdx } from '../mdx/mdx.ts';
import type { Body } from '../mdx/body.ts';
import { readAs } from '../schema/diagnostics.ts';
import { isRecord, valueAt } from '../schema/walk.ts';
import { shownPath } from '../source/files.ts';
import { positionsIn, type PositionOf } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { findFrontmatter } from '../yaml/frontmatter.ts';
import { parseYaml, type YamlData } from '../yaml/yaml.ts';
import { fields, itemsBy, joined, singleLayer, type LayeredData } from './merge-data.ts';

/** A file that adds to an entry of the layer below, in one language. */
export interface Addition {
  /** Relative to the working directory, with forward slashes. */
  file: string;
  locate: PositionOf;
  /** The offset at which its prose begins. */
  start: number;
  /** Its fields; undefined if it has no frontmatter. */
  yaml?: YamlData;
  /** Its field `to`. */
  to?: string;
  body: Body;
}

/** Tells whether a file in the folder of an entry is an addition, by its name: `ja.add.mdx`. */
export function isAddition(name: string): boolean {
  return name.endsWith('.add.mdx');
}

/** How the fields of an addition change those of its entry. */
export const entryLayers = fields({
  answers: fields(),
  labels: joined,
  featured: joined,
  messages: itemsBy('id'),
  settings: itemsBy('id'),
  related: itemsBy('entry'),
});

/** Parses an addition; undefined if it is not valid. */
export function parseAddition(
  path: string,
  text: string,
): { addition?: Addition; diagnostics: ReaderDiagnostic[] } {
  const file = shownPath(path);
  const locate = positionsIn(file, text);
  const fenced = /^---[ \t]*\r?\n/.test(text);
  const { frontmatter, diagnostics } = fenced
    ? findFrontmatter(text, locate)
    : { frontmatter: { from: 0, to: 0, body: 0 }, diagnostics: [] };
  if (!frontmatter) return { diagnostics };
  const { body, diagnostics: ofMdx } = parseMdx(file, text, locate, frontmatter.body);
  const { yaml, diagnostics: ofYaml } = parseYaml(text, locate, frontmatter);
  const all = [...diagnostics, ...ofMdx, ...ofYaml];
  if (!body || !yaml) return { diagnostics: all };
  const start = frontmatter.body;
  const empty = yaml.data === null;
  const { diagnostics: ofSchema } = empty ? { diagnostics: [] } : readAs(addition, yaml);
  const to = addition.shape.to.safeParse(valueAt(yaml.data, ['to'])).data;
  return {
    addition: {
      ...{ file, locate, start, body },
      ...(!empty && { yaml }),
      ...(to !== undefined && { to }),
    },
    diagnostics: [...all, ...ofSchema],
  };
}

/** Returns the fields of an addition that belong to its entry. */
export function fieldsOfAddition(yaml: YamlData): LayeredData {
  const layer = singleLayer(yaml);
  if (!isRecord(yaml.data)) return layer;
  const { to: _, ...data } = yaml.data;
  return { ...layer, data };
}
