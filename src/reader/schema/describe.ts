import { z } from 'zod';
import { bare } from './walk.ts';
import { quote, quoteAll } from '../source/messages.ts';
import type { Path } from '../yaml/yaml.ts';

/** Describes what a schema accepts, with the first clause of its description: `text (its title)`. */
export function describeSchema(schema: z.ZodType): string {
  const clause = bare(schema) instanceof z.ZodEnum ? undefined : firstClause(schema);
  return clause ? `${kindOf(schema)} (${clause})` : kindOf(schema);
}

/** Describes the kind of value a schema accepts: `text`, `a list`, `one of …`. */
export function kindOf(schema: z.ZodType): string {
  const core = bare(schema);
  if (core instanceof z.ZodUnion) {
    return [...new Set(core.options.map((option) => kindOf(option as z.ZodType)))].join(' or ');
  }
  if (core instanceof z.ZodEnum) return `one of ${quoteAll(core.options.map(String))}`;
  if (core instanceof z.ZodLiteral) return quote(String(core.value));
  if (core instanceof z.ZodArray) return 'a list';
  if (core instanceof z.ZodRecord)
    return core.valueType instanceof z.ZodArray ? 'one list per locale' : 'one text per locale';
  if (core instanceof z.ZodObject) return 'a map';
  if (core instanceof z.ZodBoolean) return '`true` or `false`';
  if (core instanceof z.ZodNumber) return 'a whole number';
  return core instanceof z.ZodURL ? 'a web address' : 'text';
}

/** Returns the first clause of a description, its first letter in lower case. */
function firstClause(schema: z.ZodType): string | undefined {
  const description =
    schema.description ?? (bare(schema) === schema ? undefined : bare(schema).description);
  const clause = description?.split(/[.;:](?:\s|$)/)[0];
  return clause && clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** Describes a path for authors: `seen.from`, item 2 of `lines`, or “the data” for the root. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the data';
  if (typeof last === 'number') {
    const list = path.length > 1 ? ` of ${nameOf(path.slice(0, -1))}` : '';
    return `item ${last + 1}${list}`;
  }
  const from = path.findLastIndex((key) => typeof key === 'number') + 1;
  return quote(path.slice(from).join('.'));
}
