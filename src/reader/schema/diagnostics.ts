import { z } from 'zod';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { issueDiagnostic, type Issue } from './issue.ts';
import { bare, memberFor, schemaAt, valueAt } from './walk.ts';
import { quote, quoteAll } from '../source/messages.ts';
import type { Path, YamlData } from '../yaml/yaml.ts';

/** Validates a data file: returns its value, or diagnostics if it does not match the schema. */
export function readAs<S extends z.ZodType>(
  schema: S,
  yaml: YamlData,
): { value?: z.infer<S>; diagnostics: ReaderDiagnostic[] } {
  const { success, data: value } = schema.safeParse(yaml.data);
  return success ? { value, diagnostics: [] } : { diagnostics: schemaDiagnostics(schema, yaml) };
}

/**
 * Returns a diagnostic for each mismatch between a data file and its schema. That of an unknown field
 * suggests the field most likely meant, which then is not reported as missing as well.
 */
export function schemaDiagnostics(schema: z.ZodType, yaml: YamlData): ReaderDiagnostic[] {
  const issues = issuesOf(schema, yaml.data, []);
  const misspelt = new Set<string>();
  const unknown = issues.flatMap(({ issue, path }) => {
    if (issue.code !== 'unrecognized_keys') return [];
    return issue.keys.map((key) => {
      const fields = fieldsAt(schema, yaml.data, path);
      const meant = closestMatch(key, absent(fields, valueAt(yaml.data, path)));
      if (meant !== undefined) misspelt.add(JSON.stringify([...path, meant]));
      return unknownField(yaml, [...path, key], meant, fields);
    });
  });
  const others = issues
    .filter(({ issue }) => issue.code !== 'unrecognized_keys')
    .filter(({ path }) => !misspelt.has(JSON.stringify(path)))
    .map((found) => issueDiagnostic(found, schema, yaml));
  return [...unknown, ...others];
}

function issuesOf(schema: z.ZodType, value: unknown, path: Path): Issue[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const inner = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const place = [...path, ...inner];
    const union = issue.code === 'invalid_union' ? schemaAt(schema, value, inner) : undefined;
    const core = union && bare(union);
    const actual = valueAt(value, inner);
    const member = core instanceof z.ZodUnion ? memberFor(core, actual) : undefined;
    return member ? issuesOf(member, actual, place) : [{ issue, path: place }];
  });
}

function fieldsAt(schema: z.ZodType, data: unknown, path: Path): string[] {
  const schemaOfMap = schemaAt(schema, data, path);
  const core = schemaOfMap && bare(schemaOfMap);
  const map = core instanceof z.ZodUnion ? memberFor(core, valueAt(data, path)) : core;
  return map instanceof z.ZodObject ? Object.keys(map.shape) : [];
}

function absent(fields: string[], map: unknown): string[] {
  return fields.filter((field) => valueAt(map, [field]) === undefined);
}

function unknownField(
  yaml: YamlData,
  path: Path,
  meant: string | undefined,
  fields: string[],
): ReaderDiagnostic {
  const key = String(path.at(-1));
  return diagnosticAt(yaml.atKey(path), {
    rule: 'data-matches-its-schema',
    what: 'unknown field',
    found: quote(key),
    expected: `only the fields ${quoteAll(fields)}`,
    repair: meant === undefined ? 'remove it' : `did you mean ${quote(meant)}?`,
  });
}
