import { join } from 'node:path';
import { readText, shownPath } from '../../reader/source/files.ts';
import type { Item, YamlData } from '../../reader/yaml/yaml.ts';
import type { Exception } from '../../schemas/exception.ts';
import { currentName } from './former-names.ts';
import type { Finding } from './rule.ts';
import type { Group } from './run.ts';

/** The valid items of `check-exceptions.yaml`: findings that are to be ignored. */
export interface SuppressionList {
  items: Item<Exception>[];
  yaml?: YamlData;
}

/**
 * Removes the findings that a list suppresses, and returns those left with the items of the list that
 * suppress nothing.
 * @param folder the content folder, to which the paths of the list are relative
 */
export function suppress(
  groups: Group[],
  { items }: SuppressionList,
  folder: string,
): { left: Group[]; unneeded: Item<Exception>[] } {
  const lines = linesOf();
  const needed = new Set<Item<Exception>>();
  const isSuppressed = ({ rule }: Group, { file, line }: Finding): boolean => {
    const matching = items.filter(
      ({ value }) =>
        currentName(value.rule) === rule.name &&
        shownPath(join(folder, value.file)) === file &&
        (lines(file)[line - 1] ?? '').includes(value.text),
    );
    for (const item of matching) needed.add(item);
    return matching.length > 0;
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

/** Returns a function that reads the lines of a file, each file once. */
function linesOf(): (file: string) => string[] {
  const cache = new Map<string, string[]>();
  return (file) => {
    const lines = cache.get(file) ?? (readText(file) ?? '').split('\n');
    cache.set(file, lines);
    return lines;
  };
}
