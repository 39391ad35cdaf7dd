import { basename, join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { capture } from '../../schemas/capture.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { cacheRead } from '../source/cache.ts';
import { positionsIn, fileStart, type PositionOf } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { readTextFile, unreadable } from '../source/read-text.ts';
import { schemaDiagnostics } from '../schema/diagnostics.ts';
import type { CaptureFile } from '../tree/types.ts';
import { quote } from '../source/messages.ts';
import { parseYaml } from '../yaml/yaml.ts';

/**
 * Reads the captures of a tree, `folder/<client>-<release>/<language>/<fault>.json`, and checks the
 * shape of each. A tree need not have any. There may be a thousand, and hardly one is ever broken:
 * only then the slow parser looks for the place.
 */
export function readCaptures(folder: string): {
  captures: Map<string, CaptureFile>;
  diagnostics: ReaderProblem[];
} {
  const { found, strangers } = captureFiles(folder);
  const read = found.map(({ path, reference }) => ({ reference, ...readFile(path) }));
  return {
    captures: new Map(read.map(({ reference, file }) => [reference, file])),
    diagnostics: [...strangers, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/**
 * The files of captures with the references to them, and JSON that lies where no capture does. Whatever
 * else lies beside them, such as pictures, is left alone.
 */
function captureFiles(folder: string): {
  found: { path: string; reference: string }[];
  strangers: ReaderProblem[];
} {
  const strangers: ReaderProblem[] = [];
  const list = (path: string): ReturnType<typeof listFolder> => {
    const listed = listFolder(path);
    if (listed.error !== undefined)
      strangers.push(unreadable(shownPath(path), listed.error, 'folder'));
    return listed;
  };
  const foldersIn = (path: string): string[] => {
    const { folders, files } = list(path);
    strangers.push(...files.filter(isJson).map((name) => stranger(join(path, name))));
    return folders;
  };
  const found = foldersIn(folder).flatMap((release) =>
    foldersIn(join(folder, release)).flatMap((language) => {
      const path = join(folder, release, language);
      const { files } = list(path);
      const others = files.filter((name) => isJson(name) && !name.endsWith('.json'));
      strangers.push(...others.map((name) => stranger(join(path, name))));
      return files
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({
          path: join(path, name),
          reference: `${release}/${language}/${name.slice(0, -'.json'.length)}`,
        }));
    }),
  );
  return { found, strangers };
}

const isJson = (name: string): boolean => /\.json$/i.test(name);

function stranger(path: string): ReaderProblem {
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'capture file in the wrong place',
    found: quote(basename(path)),
    expected: '`client-release/language/fault.json`',
    repair: `move it there, or record it again: \`${commandLine('capture')}\``,
  });
}

const readCapture = cacheRead('capture', parseCapture);

function readFile(path: string): { file: CaptureFile; diagnostics: ReaderProblem[] } {
  const { text, diagnostics: flaws } = readTextFile(path);
  if (text === undefined) {
    const file = shownPath(path);
    return { file: { file, at: () => fileStart(file) }, diagnostics: flaws };
  }
  const { file, diagnostics } = readCapture(path, text);
  return { file, diagnostics: [...flaws, ...diagnostics] };
}

function parseCapture(
  path: string,
  text: string,
): { file: CaptureFile; diagnostics: ReaderProblem[] } {
  const shown = shownPath(path);
  const { data, error } = parseJson(text);
  const { data: value } = capture.safeParse(data);
  const file: CaptureFile = {
    file: shown,
    at: (where, piece) => {
      const { yaml } = parseYaml(text, positionsIn(shown, text));
      if (!yaml) return fileStart(shown);
      return piece === undefined ? yaml.at(where) : yaml.atPiece(where, piece);
    },
  };
  if (value) return { file: { ...file, value }, diagnostics: [] };
  const locate = positionsIn(shown, text);
  if (error) return { file, diagnostics: [invalidJson(text, locate, error)] };
  const { yaml, diagnostics } = parseYaml(text, locate);
  if (yaml) return { file, diagnostics: schemaDiagnostics(capture, yaml) };
  // To its reader JSON is YAML, to its author it is not.
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

function invalidJson(text: string, locate: PositionOf, error: Error): ReaderProblem {
  const place = locate(stoppedAt(text, error));
  const shown = text.split('\n')[place.line - 1]?.trim();
  return diagnosticAt(place, {
    rule: 'json-is-valid',
    what: 'invalid JSON',
    found: shown ? quote(shown) : 'the end of the text',
    expected: 'a capture as it was recorded',
    repair: `record it again: \`${commandLine('capture')}\``,
  });
}

/** How far the JSON parser came: it names the position, or cites ten characters on either side of it, or is at the end. */
function stoppedAt(text: string, { message }: Error): number {
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const cited = /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  if (!cited) return text.length;
  const [, cut, around = ''] = cited;
  return text.indexOf(around) + (cut ? 10 : 0);
}
