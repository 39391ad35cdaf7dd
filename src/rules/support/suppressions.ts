import { join } from 'node:path';
import { readText, shownPath } from '../../reader/source/files.ts';
import type { Item, YamlData } from '../../reader/yaml/yaml.ts';
import type { Exception } from '../../schemas/exception.ts';
import { currentName } from './former-names.ts';
import type { Finding } from './rule.ts';
import type { Group } from './run.ts';

/** The list of what is right although a rule reports it, as far as it can be read. */
export interface SuppressionList {
  items: Item<Exception>[];
  yaml?: YamlData;
}

/**
 * Takes out what a list suppresses, and says which of its items suppress nothing.
 * @param folder the content folder, which the paths of the list begin at
 */
export function suppress(
  groups: Group[],
  { items }: SuppressionList,
  folder: string,
): { left: Group[]; unneeded: Item<Exception>[] } {
  const lines = linesOf();
  const needed = new Set<Item<Exception>>();
  const isSuppressed = ({ rule }: Group, { file, line }: Finding): boolean => {
    const fitting = items.filter(
      ({ value }) =>
        currentName(value.rule) === rule.name &&
        shownPath(join(folder, value.file)) === file &&
        (lines(file)[line - 1] ?? '').includes(value.text),
    );
    for (const item of fitting) needed.add(item);
    return fitting.length > 0;
  };
  const left = groups.map((group) => ({
    ...group,
    findings: group.findings.filter((finding) => !isSuppressed(group, finding)),
  }));
  return {
    left: left.filter(({ findings }) => findings.length > 0),
    unneeded: items.filter((item) => !needed.has(item)),
  };
}

/** Reads the lines of a file, each file once. */
function linesOf(): (file: string) => string[] {
  const known = new Map<string, string[]>();
  return (file) => {
    const lines = known.get(file) ?? (readText(file) ?? '').split('\n');
    known.set(file, lines);
    return lines;
  };
}
