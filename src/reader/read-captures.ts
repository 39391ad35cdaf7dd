import { join } from 'node:path';
import { capture } from '../schemas/capture.ts';
import { listFolder, readText, shownPath } from './files.ts';
import { keepRead } from './kept.ts';
import { locateIn, startOf, type Locate } from './place.ts';
import { problemAt, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { CaptureFile } from './tree.ts';
import { quote } from './wording.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads the captures of a tree, `folder/<client>-<release>/<language>/<fault>.json`, and checks the
 * shape of each. A tree need not have any. There may be a thousand, and hardly one is ever broken:
 * only then the slow parser looks for the place.
 */
export function readCaptures(folder: string): {
  captures: Map<string, CaptureFile>;
  problems: Problem[];
} {
  const read = listFolder(folder).folders.flatMap((release) =>
    listFolder(join(folder, release)).folders.flatMap((language) =>
      listFolder(join(folder, release, language))
        .files.filter((name) => name.endsWith('.json'))
        .map((name) => ({
          reference: `${release}/${language}/${name.slice(0, -'.json'.length)}`,
          ...readFile(join(folder, release, language, name)),
        })),
    ),
  );
  return {
    captures: new Map(read.map(({ reference, file }) => [reference, file])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const readCapture = keepRead('capture', parseCapture);
const readFile = (path: string) => readCapture(path, readText(path) ?? '');

function parseCapture(path: string, text: string): { file: CaptureFile; problems: Problem[] } {
  const shown = shownPath(path);
  const { data, error } = parseJson(text);
  const { data: value } = capture.safeParse(data);
  const file: CaptureFile = {
    file: shown,
    at: (where, piece) => {
      const { yaml } = parseYaml(text, locateIn(shown, text));
      if (!yaml) return startOf(shown);
      return piece === undefined ? yaml.at(where) : yaml.atPiece(where, piece);
    },
  };
  if (value) return { file: { ...file, value }, problems: [] };
  const locate = locateIn(shown, text);
  if (error) return { file, problems: [invalidJson(text, locate, error)] };
  const { yaml, problems } = parseYaml(text, locate);
  return { file, problems: yaml ? schemaProblems(capture, yaml) : problems };
}

function parseJson(text: string): { data?: unknown; error?: Error } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function invalidJson(text: string, locate: Locate, error: Error): Problem {
  const place = locate(stoppedAt(text, error));
  const shown = text.split('\n')[place.line - 1]?.trim();
  return problemAt(place, {
    what: 'invalid JSON',
    found: shown ? quote(shown) : 'the end of the text',
    expected: 'a capture as it was written',
    repair: 'make it anew: `npm run capture`',
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
