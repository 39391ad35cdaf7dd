import { isMap, parseDocument } from 'yaml';
import { positionsIn } from '../../reader/source/position.ts';
import { migrations, type Edit } from './migrations.ts';

/** The texts of a content tree by path, from the content folder on. */
export type Texts = ReadonlyMap<string, string>;

/** A change for the author, with its line before the change. */
export interface Change {
  path: string;
  line: number;
  what: string;
}

/**
 * Migrates the texts of a content tree to the newest version.
 * @param texts valid files, including `site.yaml`
 * @param version their version, 0 if `site.yaml` has none
 * @returns the changed texts, `site.yaml` with the new version last; none if they have the newest version
 */
export function migrateTexts(
  texts: Texts,
  version: number,
  steps = migrations,
): { changed: Map<string, string>; changes: Change[] } {
  const changed = new Map<string, string>();
  const changes: Change[] = [];
  const apply = (path: string, text: string, edits: Edit[]): void => {
    if (edits.length === 0) return;
    const locate = positionsIn(path, text);
    changes.push(...edits.map(({ from, what }) => ({ path, line: locate(from).line, what })));
    changed.delete(path);
    changed.set(path, withEdits(text, edits));
  };
  for (const { to, edits } of steps.filter((step) => step.to > version)) {
    const current = new Map([...texts, ...changed]);
    for (const [path, text] of current) apply(path, text, edits(path, text));
    const site = changed.get('site.yaml') ?? texts.get('site.yaml') ?? '';
    apply('site.yaml', site, [versionEdit(site, to)]);
  }
  return { changed, changes };
}

/** Applies edits from the last to the first, so that the offsets of the others stay valid. */
function withEdits(text: string, edits: Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, by }) => rest.slice(0, from) + by + rest.slice(to), text);
}

/** Returns the edit that sets the version in `site.yaml`; a new one goes before all other fields. */
function versionEdit(text: string, version: number): Edit {
  const what = `the version of the content is ${version}`;
  const document = parseDocument(text);
  const there = document.getIn(['version'], true) as { range?: [number, number] } | undefined;
  if (there?.range) return { from: there.range[0], to: there.range[1], by: String(version), what };
  const map = document.contents;
  const start = map?.range[0] ?? 0;
  const flow = isMap(map) && map.flow === true;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const at = flow ? start + 1 : start;
  const field = flow ? ` version: ${version},` : `version: ${version}${end}${indent}`;
  return { from: at, to: at, by: field, what };
}
