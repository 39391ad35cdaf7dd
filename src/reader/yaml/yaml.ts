import { isMap, isNode, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { PositionOf, Position } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { syntaxDiagnostics, tooManyAliases } from './syntax-errors.ts';

/** The path of a value in a data file: `['messages', 2, 'client']`. */
export type Path = readonly (string | number)[];

/** A valid part of a data file, with its path. */
export interface Item<T> {
  value: T;
  path: Path;
}

/** A parsed data file with the positions of its values. */
export interface YamlData {
  data: unknown;
  /** Returns the position of a value; if there is none, that of the nearest value around it. */
  at(path: Path): Position;
  /** Returns the position of the name of a field; that of its value if it has no name. */
  atKey(path: Path): Position;
  /** Returns the position of a piece of a text; that of the whole text if the file escapes the piece. */
  atPiece(path: Path, piece: string): Position;
}

/**
 * Parses one YAML document: a whole file, or the part between the offsets `from` and `to`.
 * Returns either the data or diagnostics.
 */
export function parseYaml(
  text: string,
  locate: PositionOf,
  { from = 0, to = text.length } = {},
): { yaml?: YamlData; diagnostics: ReaderDiagnostic[] } {
  const source = text.slice(from, to);
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const place: PositionOf = (offset) => locate(from + offset);
  const diagnostics = syntaxDiagnostics(document, source, place);
  if (diagnostics.length > 0) return { diagnostics };
  try {
    return { yaml: located(document, source, place), diagnostics };
  } catch (error) {
    return { diagnostics: [tooManyAliases(error, place(0))] };
  }
}

function located(document: Document.Parsed, source: string, place: PositionOf): YamlData {
  const at = (path: Path): Position => {
    const node = nodeAt(document, path);
    if (node?.range && !isBlank(node)) return place(node.range[0]);
    const key = keyAt(document, path);
    if (key?.range) return place(key.range[0]);
    return path.length > 0 ? at(path.slice(0, -1)) : place(0);
  };
  return {
    data: document.toJS(),
    at,
    atKey: (path) => {
      const key = keyAt(document, path);
      return key?.range ? place(key.range[0]) : at(path);
    },
    atPiece: (path, piece) => {
      const range = nodeAt(document, path)?.range;
      const found = range ? source.slice(0, range[1]).indexOf(piece, range[0]) : -1;
      return found >= 0 ? place(found) : at(path);
    },
  };
}

function nodeAt(document: Document.Parsed, path: Path): Node | undefined {
  const node = document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

function keyAt(document: Document.Parsed, path: Path): Node | undefined {
  const map = path.length > 0 ? nodeAt(document, path.slice(0, -1)) : undefined;
  if (!isMap(map)) return undefined;
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Tells whether a node is the empty value of `name:`, which has no position. */
function isBlank(node: Node): boolean {
  return isScalar(node) && node.value === null && !node.source;
}
