import { stringify } from 'yaml';
import { z } from 'zod';
import { bare, isRecord, memberFor } from '../../reader/schema/walk.ts';
import { kindOf } from '../../reader/schema/describe.ts';

const width = 96;

/**
 * Formats a map as lines of YAML, in the order of its schema. A missing required field is left
 * empty, which the check reports; a missing optional one is left out.
 * @param help adds the description of each field above it, as a comment
 */
export function fieldLines(
  schema: z.ZodObject,
  value: Record<string, unknown>,
  help: boolean,
): string[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const type = field as z.ZodType;
    const given = value[name];
    if (given === undefined && type.safeParse(undefined).success) return [];
    const lines = valueLines(bare(type), given, help);
    return [
      ...(help ? comment(type) : []),
      ...(typeof lines === 'string'
        ? [`${name}: ${lines}`.trimEnd()]
        : [`${name}:`, ...lines.map((line) => `  ${line}`)]),
    ];
  });
}

/** Formats the lines of a map as an item of a list. */
export function itemLines(lines: string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  // Comments above the first field go before the dash.
  return lines.map((line, index) => `${index === first ? '- ' : index < first ? '' : '  '}${line}`);
}

/** Formats the value of a field: a text for the same line, or lines below it. */
function valueLines(schema: z.ZodType, value: unknown, help: boolean): string | string[] {
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return listLines(schema.element as z.ZodType, value, help);
  }
  if (schema instanceof z.ZodObject) return fieldLines(schema, isRecord(value) ? value : {}, help);
  if (schema instanceof z.ZodRecord && isRecord(value)) {
    return Object.entries(value).map(([locale, text]) => `${locale}: ${scalar(text)}`.trimEnd());
  }
  if (isRecord(value)) {
    const fields = Object.entries(value).map(([key, one]) => `${key}: ${flow(one)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return scalar(value);
}

function listLines(element: z.ZodType, values: unknown[], help: boolean): string | string[] {
  const maps = values.filter(isRecord);
  if (maps.length > 0) {
    return maps.flatMap((map, index) => {
      const schema = element instanceof z.ZodUnion ? memberFor(element, map) : element;
      if (!(schema instanceof z.ZodObject)) throw new Error('A list of maps has no schema.');
      return itemLines(fieldLines(schema, map, help && index === 0));
    });
  }
  const areNames = values.every((item) => typeof item === 'string' && /^[\x21-\x7e]+$/.test(item));
  return areNames ? flow(values) : values.map((item) => `- ${scalar(item)}`);
}

function flow(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(scalar).join(', ')}]` : scalar(value);
}

/**
 * Formats a scalar as YAML: an id plain, any other text in double quotation marks, undefined as an
 * empty text.
 */
export function scalar(value: unknown): string {
  if (value === undefined) return '';
  const plain = typeof value !== 'string' || /^[a-z][a-z0-9-]*$/.test(value);
  return stringify(value, {
    lineWidth: 0,
    ...(!plain && { defaultStringType: 'QUOTE_DOUBLE' as const }),
  }).trimEnd();
}

/** Returns the description of a field and its possible values, as comments. */
function comment(field: z.ZodType): string[] {
  const core = bare(field);
  const said = field.description ?? core.description ?? '';
  const untold =
    core instanceof z.ZodEnum && core.options.some((option) => !said.includes(String(option)));
  const text = untold ? `${said} It is ${kindOf(core)}.` : said;
  return text === '' ? [] : wrap(text).map((line) => `# ${line}`);
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines;
}
