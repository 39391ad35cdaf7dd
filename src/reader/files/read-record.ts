import type { z } from 'zod';
import { cacheRead } from '../source/cache.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { shownPath } from '../source/files.ts';
import { quote } from '../source/messages.ts';
import { fileStart, positionsIn, type PositionOf } from '../source/position.ts';
import { readTextFile } from '../source/read-text.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { schemaDiagnostics } from '../schema/diagnostics.ts';
import type { RecordFile } from '../tree/types.ts';
import { parseYaml } from '../yaml/yaml.ts';

/** A record with its diagnostics. */
interface ReadRecord<T> {
  file: RecordFile<T>;
  diagnostics: ReaderDiagnostic[];
}

/** What is said of a file that is not JSON: what was expected, and the repair. */
interface Advice {
  expected: string;
  repair: string;
}

/**
 * Returns a reader of the JSON files that the lab writes. There may be a thousand, nearly all of them valid: the
 * slow parser that knows positions runs only for those that are not.
 * @param name the name of the kind of file, unique in the process
 */
export function recordReader<S extends z.ZodType>(
  name: string,
  schema: S,
  advice: Advice,
): (path: string) => ReadRecord<z.infer<S>> {
  const read = cacheRead(name, (path, text) => parseRecord(path, text, schema, advice));
  return (path) => {
    const { text, diagnostics } = readTextFile(path);
    if (text === undefined) {
      const file = shownPath(path);
      return { file: { file, at: () => fileStart(file) }, diagnostics };
    }
    const parsed = read(path, text);
    return { file: parsed.file, diagnostics: [...diagnostics, ...parsed.diagnostics] };
  };
}

function parseRecord<S extends z.ZodType>(
  path: string,
  text: string,
  schema: S,
  advice: Advice,
): ReadRecord<z.infer<S>> {
  const shown = shownPath(path);
  const { data, error } = parseJson(text);
  const { data: value } = schema.safeParse(data);
  const file: RecordFile<z.infer<S>> = {
    file: shown,
    at: (pathOfValue, piece) => {
      const { yaml } = parseYaml(text, positionsIn(shown, text));
      if (!yaml) return fileStart(shown);
      return piece === undefined ? yaml.at(pathOfValue) : yaml.atPiece(pathOfValue, piece);
    },
  };
  if (value !== undefined) return { file: { ...file, value }, diagnostics: [] };
  const locate = positionsIn(shown, text);
  if (error) return { file, diagnostics: [invalidJson(text, locate, error, advice)] };
  const { yaml, diagnostics } = parseYaml(text, locate);
  if (yaml) return { file, diagnostics: schemaDiagnostics(schema, yaml) };
  // JSON is parsed as YAML here, and reported as the JSON it is to its author.
  return {
    file,
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, rule: 'json-is-valid' })),
  };
}

function parseJson(text: string): { data?: unknown; error?: Error } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function invalidJson(
  text: string,
  locate: PositionOf,
  error: Error,
  advice: Advice,
): ReaderDiagnostic {
  const place = locate(errorOffset(text, error));
  const line = text.split('\n')[place.line - 1]?.trim();
  return diagnosticAt(place, {
    rule: 'json-is-valid',
    what: 'invalid JSON',
    found: line ? quote(line) : 'the end of the text',
    ...advice,
  });
}

/**
 * Returns the offset of a syntax error. V8 names it, or quotes ten characters on either side of it;
 * otherwise the text ends too early.
 */
function errorOffset(text: string, { message }: Error): number {
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const quoted = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  if (!quoted) return text.length;
  const [, cut, around = ''] = quoted;
  return text.indexOf(around) + (cut ? 10 : 0);
}
