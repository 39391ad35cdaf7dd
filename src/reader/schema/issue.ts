import { z } from 'zod';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { bare, schemaAt, valueAt } from './walk.ts';
import { describeSchema, nameOf } from './describe.ts';
import { describeValue, quote, quoteAll } from '../source/messages.ts';
import type { Path, YamlData } from '../yaml/yaml.ts';

/** An issue reported by Zod, with its path from the root of the file. */
export interface Issue {
  issue: z.core.$ZodIssue;
  path: Path;
}

/** Turns an issue reported by Zod into a diagnostic with its position and the repair. */
export function issueDiagnostic(
  { issue, path }: Issue,
  root: z.ZodType,
  yaml: YamlData,
): ReaderDiagnostic {
  const value = valueAt(yaml.data, path);
  const schema = schemaAt(root, yaml.data, path) ?? z.unknown();
  if (value === undefined) return missing(path, schema, yaml);
  const { what, repair } =
    value === null ? blank(path, schema) : objection(issue, value, path, schema);
  const typed = issue.code === 'invalid_type' && typeof value === 'string';
  return diagnosticAt(yaml.at(path), {
    rule: 'data-matches-its-schema',
    what,
    found: typed ? `the text ${quote(value)}` : describeValue(value),
    expected: describeSchema(schema),
    repair,
  });
}

function missing(path: Path, schema: z.ZodType, yaml: YamlData): ReaderDiagnostic {
  const around = path.slice(0, -1);
  return diagnosticAt(yaml.at(around), {
    rule: 'data-matches-its-schema',
    what: `${nameOf(path)} is missing`,
    found: describeValue(valueAt(yaml.data, around)),
    expected: describeSchema(schema),
    repair: `add ${quote(`${path.at(-1)}:`)}`,
  });
}

function blank(path: Path, schema: z.ZodType): { what: string; repair: string } {
  const optional = schema.safeParse(undefined).success;
  return {
    what: `${nameOf(path)} is empty`,
    repair: optional ? 'fill it in or remove the line' : fill(schema),
  };
}

function fill(schema: z.ZodType): string {
  return bare(schema) instanceof z.ZodArray ? 'fill it in; an empty list is `[]`' : 'fill it in';
}

function objection(
  issue: z.core.$ZodIssue,
  value: unknown,
  path: Path,
  schema: z.ZodType,
): { what: string; repair: string } {
  const name = nameOf(path);
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return { what: `${name} has an invalid value`, repair: choose(value, schema) };
    case 'too_small':
      return tooSmall(issue, name);
    case 'too_big':
      return tooBig(issue, name);
    case 'invalid_type':
      return { what: `${name} has the wrong type`, repair: retype(value, schema) };
    case 'invalid_format':
      if (issue.format !== 'url') return customMessage(issue.message, name);
      return {
        what: `${name} is not a valid web address`,
        repair: 'write it in full, with `https://`',
      };
    case 'invalid_key':
      return customMessage(issue.issues[0]?.message ?? issue.message, name);
    default:
      return customMessage(issue.message, name);
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, name: string): { what: string; repair: string } {
  const { origin, minimum } = issue;
  if (origin === 'string') return { what: `${name} is empty`, repair: 'fill it in' };
  if (origin !== 'array') return { what: `${name} is less than ${minimum}`, repair: 'correct it' };
  if (minimum === 1) return { what: `${name} is empty`, repair: 'add what is missing' };
  return { what: `${name} has fewer than ${minimum} items`, repair: 'add what is missing' };
}

function tooBig(issue: z.core.$ZodIssueTooBig, name: string): { what: string; repair: string } {
  const { origin, maximum } = issue;
  if (origin !== 'string')
    return { what: `${name} is greater than ${maximum}`, repair: 'correct it' };
  return { what: `${name} has more than ${maximum} characters`, repair: 'shorten it' };
}

/** Splits a message of our schemas, `is not a valid id: use …`, into what is wrong and the repair. */
function customMessage(message: string, name: string): { what: string; repair: string } {
  const [what = '', ...repair] = message.split(': ');
  return { what: `${name} ${what}`, repair: repair.join(': ') || 'correct it' };
}

function choose(value: unknown, schema: z.ZodType): string {
  const core = bare(schema);
  const options = core instanceof z.ZodUnion ? (core.options as z.ZodType[]) : [core];
  const words = options.flatMap((option) => {
    if (option instanceof z.ZodEnum) return option.options.map(String);
    return option instanceof z.ZodLiteral ? [String(option.value)] : [];
  });
  const meant = closestMatch(String(value), words);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  const map = options.find((option) => option instanceof z.ZodObject);
  if (!map) return 'use one of them';
  const fields = `the fields ${quoteAll(Object.keys(map.shape))}`;
  return words.length > 0 ? `write ${quoteAll(words)} or ${fields}` : `write ${fields}`;
}

function retype(value: unknown, schema: z.ZodType): string {
  const core = bare(schema);
  if (core instanceof z.ZodArray) return 'write a list: one item per line, each after `- `';
  if (core instanceof z.ZodObject) return 'write its fields on their own lines, indented';
  if (core instanceof z.ZodRecord) return 'write one line per locale, indented';
  if (core instanceof z.ZodBoolean) return 'write `true` or `false` without quotation marks';
  if (core instanceof z.ZodNumber) return 'write a number without quotation marks';
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  return scalar ? `put it in quotation marks: \`"${String(value)}"\`` : 'write one text';
}
