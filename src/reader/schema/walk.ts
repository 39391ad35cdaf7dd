import { z } from 'zod';
import { closestMatch } from '../../domain/text/closest-match.ts';
import type { Path } from '../yaml/yaml.ts';

/** True of a map as YAML gives it. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a way through data; nothing if the way breaks off. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, data);
}

/** A schema without the wrappers that only make it optional. */
export function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType);
  }
  return schema;
}

/**
 * The member of a union an author had in mind, told by the fields of the value: the smallest member
 * that alone has one of them, or one that is nearly written so, else the largest. Nothing where the
 * value is no map or no member is.
 */
export function memberFor(union: z.ZodUnion, value: unknown): z.ZodObject | undefined {
  if (!isRecord(value)) return undefined;
  const members = union.options
    .filter((option) => option instanceof z.ZodObject)
    .sort((a, b) => Object.keys(a.shape).length - Object.keys(b.shape).length);
  const fields = members.map((member) => Object.keys(member.shape));
  const shared = (field: string): boolean => fields.filter((all) => all.includes(field)).length > 1;
  const own = fields.map((all) => all.filter((field) => !shared(field)));
  const keys = Object.keys(value);
  const slips = keys.filter((key) => !fields.flat().includes(key));
  const told = own.findIndex((all) => keys.some((key) => all.includes(key)));
  const meant = own.findIndex((all) => slips.some((key) => closestMatch(key, all) !== undefined));
  return members[told] ?? members[meant] ?? members.at(-1);
}

/** The schema of the value at the end of a way, its wrappers included. */
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

/** The ways to all maps from locale to text in the data: in our schemas every record is one. */
export function localizedPaths(schema: z.ZodType, data: unknown, path: Path = []): Path[] {
  const here = bare(schema);
  if (here instanceof z.ZodRecord) return isRecord(data) ? [path] : [];
  if (here instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) =>
      localizedPaths(here.element as z.ZodType, item, [...path, index]),
    );
  }
  if (!isRecord(data)) return [];
  const map = here instanceof z.ZodUnion ? memberFor(here, data) : here;
  return Object.keys(data).flatMap((key) => {
    const next = map && stepInto(map, data, key);
    return next ? localizedPaths(next, data[key], [...path, key]) : [];
  });
}
