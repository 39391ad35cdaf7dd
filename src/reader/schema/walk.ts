import { z } from 'zod';
import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Path } from '../yaml/yaml.ts';

/** Tells whether a value is a map, neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value at a path; undefined if there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, data);
}

/** Returns a schema without the wrappers for optional values and defaults. */
export function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/**
 * Returns the member of a union that an author most likely meant, by the fields of the value: the
 * smallest member that alone has one of them, else the smallest that alone has a field of a similar
 * name, else the largest. Undefined if the value is not a map, or the union has no member that is one.
 */
export function memberFor(union: z.ZodUnion, value: unknown): z.ZodObject | undefined {
  if (!isRecord(value)) return undefined;
  const members = union.options
    .filter((option) => option instanceof z.ZodObject)
    .sort((a, b) => Object.keys(a.shape).length - Object.keys(b.shape).length);
  const fields = members.map((member) => Object.keys(member.shape));
  const shared = (field: string): boolean => fields.filter((all) => all.includes(field)).length > 1;
  const distinctive = fields.map((all) => all.filter((field) => !shared(field)));
  const keys = Object.keys(value);
  const unknown = keys.filter((key) => !fields.flat().includes(key));
  const exact = distinctive.findIndex((names) => keys.some((key) => names.includes(key)));
  const similar = distinctive.findIndex((names) =>
    unknown.some((key) => closestMatch(key, names) !== undefined),
  );
  return members[exact] ?? members[similar] ?? members.at(-1);
}

/** Returns the schema of the value at a path, its wrappers included; undefined if there is none. */
export function schemaAt(schema: z.ZodType, data: unknown, path: Path): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const next = stepInto(bare(schema), data, key);
  return next && schemaAt(next, valueAt(data, [key]), rest);
}

function stepInto(schema: z.ZodType, data: unknown, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const member = memberFor(schema, data);
  return member && stepInto(member, data, key);
}

/** Returns the paths of all maps from locale to text in the data: every record in our schemas is one. */
export function localizedPaths(schema: z.ZodType, data: unknown, path: Path = []): Path[] {
  const core = bare(schema);
  if (core instanceof z.ZodRecord) return isRecord(data) ? [path] : [];
  if (core instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) =>
      localizedPaths(core.element as z.ZodType, item, [...path, index]),
    );
  }
  if (!isRecord(data)) return [];
  const map = core instanceof z.ZodUnion ? memberFor(core, data) : core;
  return Object.keys(data).flatMap((key) => {
    const next = map && stepInto(map, data, key);
    return next ? localizedPaths(next, data[key], [...path, key]) : [];
  });
}
