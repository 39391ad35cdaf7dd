import { basename, join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { capture } from '../../schemas/capture.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { cacheRead } from '../source/cache.ts';
import { positionsIn, fileStart, type PositionOf } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { readTextFile, unreadable } from '../source/read-text.ts';
import { schemaDiagnostics } from '../schema/diagnostics.ts';
import type { CaptureFile } from '../tree/types.ts';
import { quote } from '../source/messages.ts';
import { parseYaml } from '../yaml/yaml.ts';

/**
 * Reads and validates the captures of a tree, `folder/<client>-<release>/<language>/<fault>.json`, by
 * reference; empty if there is no such folder. There may be a thousand, nearly all of them valid: the
 * slow parser that knows positions runs only for those that are not.
 */
export function readCaptures(folder: string): {
  captures: Map<string, CaptureFile>;
  diagnostics: ReaderDiagnostic[];
} {
  const { paths, misplaced } = captureFiles(folder);
  const read = paths.map(({ path, reference }) => ({ reference, ...readFile(path) }));
  return {
    captures: new Map(read.map(({ reference, file }) => [reference, file])),
    diagnostics: [...misplaced, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/**
 * Lists the capture files with their references, and reports JSON files outside the folders of
 * captures. Other files, such as pictures, are ignored.
 */
function captureFiles(folder: string): {
  paths: { path: string; reference: string }[];
  misplaced: ReaderDiagnostic[];
} {
  const misplaced: ReaderDiagnostic[] = [];
  const list = (path: string): ReturnType<typeof listFolder> => {
    const listed = listFolder(path);
    if (listed.error !== undefined)
      misplaced.push(unreadable(shownPath(path), listed.error, 'folder'));
    return listed;
  };
  const foldersIn = (path: string): string[] => {
    const { folders, files } = list(path);
    misplaced.push(...files.filter(isJson).map((name) => misplacedFile(join(path, name))));
    return folders;
  };
  const paths = foldersIn(folder).flatMap((release) =>
    foldersIn(join(folder, release)).flatMap((language) => {
      const path = join(folder, release, language);
      const { files } = list(path);
      const others = files.filter((name) => isJson(name) && !name.endsWith('.json'));
      misplaced.push(...others.map((name) => misplacedFile(join(path, name))));
      return files
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({
          path: join(path, name),
          reference: `${release}/${language}/${name.slice(0, -'.json'.length)}`,
        }));
    }),
  );
  return { paths, misplaced };
}

const isJson = (name: string): boolean => /\.json$/i.test(name);

function misplacedFile(path: string): ReaderDiagnostic {
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'capture file in the wrong place',
    found: quote(basename(path)),
    expected: '`client-release/language/fault.json`',
    repair: `move it there, or record it again: \`${commandLine('capture')}\``,
  });
}

const readCapture = cacheRead('capture', parseCapture);

function readFile(path: string): { file: CaptureFile; diagnostics: ReaderDiagnostic[] } {
  const { text, diagnostics } = readTextFile(path);
  if (text === undefined) {
    const file = shownPath(path);
    return { file: { file, at: () => fileStart(file) }, diagnostics };
  }
  const parsed = readCapture(path, text);
  return { file: parsed.file, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}

function parseCapture(
  path: string,
  text: string,
): { file: CaptureFile; diagnostics: ReaderDiagnostic[] } {
  const shown = shownPath(path);
  const { data, error } = parseJson(text);
  const { data: value } = capture.safeParse(data);
  const file: CaptureFile = {
    file: shown,
    at: (pathOfValue, piece) => {
      const { yaml } = parseYaml(text, positionsIn(shown, text));
      if (!yaml) return fileStart(shown);
      return piece === undefined ? yaml.at(pathOfValue) : yaml.atPiece(pathOfValue, piece);
    },
  };
  if (value) return { file: { ...file, value }, diagnostics: [] };
  const locate = positionsIn(shown, text);
  if (error) return { file, diagnostics: [invalidJson(text, locate, error)] };
  const { yaml, diagnostics } = parseYaml(text, locate);
  if (yaml) return { file, diagnostics: schemaDiagnostics(capture, yaml) };
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

function invalidJson(text: string, locate: PositionOf, error: Error): ReaderDiagnostic {
  const place = locate(errorOffset(text, error));
  const line = text.split('\n')[place.line - 1]?.trim();
  return diagnosticAt(place, {
    rule: 'json-is-valid',
    what: 'invalid JSON',
    found: line ? quote(line) : 'the end of the text',
    expected: 'a capture as it was recorded',
    repair: `record it again: \`${commandLine('capture')}\``,
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
