import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { recordChecksum } from '../../src/reader/files/checksums.ts';
import { readTree } from '../../src/reader/files/read-tree.ts';
import { capture as schema, type Capture } from '../../src/schemas/capture.ts';
import { difference } from '../lab/difference.ts';
import { linesOf, usesOf } from '../lab/drift.ts';
import { faults } from '../lab/faults.ts';

const { tree } = readTree('content');
const captures = [...tree.captures].flatMap(([reference, { file, value }]) =>
  value ? [{ reference, file, value }] : [],
);

/** Returns the capture as it was recorded: the version in git with this checksum. */
function recorded(file: string, checksum: string): Capture | undefined {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
  try {
    const commits = git('log', '--format=%H', '--', file).split('\n').filter(Boolean);
    for (const commit of commits) {
      const old = schema.parse(JSON.parse(git('show', `${commit}:./${file}`)));
      if (old.seal === checksum && recordChecksum(old) === checksum) return old;
    }
  } catch {
    // A copy without a history has nothing to compare with.
  }
  return undefined;
}

test('every capture is as a machine wrote it', () => {
  const touched = captures.filter(({ value }) => recordChecksum(value) !== value.seal);
  const report = touched.flatMap(({ reference, file, value }) => {
    const before = recorded(file, value.seal);
    const uses = usesOf(tree, reference);
    return [
      [file, ...uses].join(' — '),
      ...(before
        ? difference(linesOf(before), linesOf(value))
        : ['no recorded version to compare with']),
    ];
  });
  expect(report.join('\n')).toBe('');
});

describe('a fault of the lab', () => {
  const known = new Set(faults.map(({ id }) => id));

  test('is known by every capture', () => {
    expect(captures.filter(({ value }) => !known.has(value.fault)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  test('leads to an entry that exists', () => {
    const entries = tree.entries.map(({ slug }) => slug);
    const led = faults.flatMap(({ entry }) => entry ?? []);
    expect(led.filter((slug) => !entries.includes(slug))).toEqual([]);
  });
});
