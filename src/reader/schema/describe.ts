import { z } from 'zod';
import { bare } from './walk.ts';
import { quote, quoteAll } from '../source/messages.ts';
import type { Path } from '../yaml/yaml.ts';

/** What a schema accepts, in words, with the gist of its description: text (the name people know it by). */
export function describeSchema(schema: z.ZodType): string {
  const gist = bare(schema) instanceof z.ZodEnum ? undefined : gistOf(schema);
  return gist ? `${kindOf(schema)} (${gist})` : kindOf(schema);
}

/** What kind of value a schema accepts: text, a list, a map. */
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

/** The first clause of a description, fit to stand inside a sentence. */
function gistOf(schema: z.ZodType): string | undefined {
  const description =
    schema.description ?? (bare(schema) === schema ? undefined : bare(schema).description);
  const clause = description?.split(/[.;:](?:\s|$)/)[0];
  return clause && clause.charAt(0).toLowerCase() + clause.slice(1);
}

/** The name an author knows a value by: `seen.from`, item 2 of `lines`, the data as a whole. */
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
