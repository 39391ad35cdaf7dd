import { describe, expect, test } from 'vitest';
import { readTree } from '../../../src/reader/files/read-tree.ts';
import type { Capture } from '../../../src/schemas/capture.ts';
import { driftOf, isFailure, reportOf } from '../../lab/drift.ts';

const terminals = 'tests/fixtures/payment-terminal';
const { tree } = readTree(terminals);
const reference = 'portable-5.2/en/line-cut';
const recorded = tree.captures.get(reference)?.value as Capture;
const today = (changes: Partial<Capture> = {}) => ({
  reference,
  capture: { ...recorded, captured: '2027-01-01', ...changes },
});
const drift = (changes?: Partial<Capture>) =>
  driftOf(today(changes), { reference, capture: recorded }, tree);

describe('a text of today', () => {
  test('is the same on another day', () => {
    expect(drift()).toMatchObject({ state: 'same', lines: [] });
  });

  test('of a newer version with the same words asks for a new capture, and is no failure', () => {
    const newer = drift({ version: '5.3.0' });
    expect(newer).toMatchObject({ state: 'recapture', lines: ['5.2.1 → 5.3.0'] });
    expect(isFailure(newer)).toBe(false);
  });

  test('that has changed is a failure, with the place of each message that quotes it', () => {
    const [first, ...rest] = recorded.screen;
    if (!first) throw new Error('The fixture has no screen.');
    const changed = drift({ screen: [{ ...first, text: `${first.text}!` }, ...rest] });
    expect(changed.state).toBe('changed');
    expect(isFailure(changed)).toBe(true);
    const [head = '', line] = reportOf(changed);
    expect(head).toMatch(/^changed: portable-5\.2\/en\/line-cut — .*en\.mdx:\d+:\d+ \(no-line#/);
    expect(line).toContain(`${first.text}{+!+}`);
  });

  test('that is not shown any more is gone', () => {
    expect(drift({ screen: [], codes: [] })).toMatchObject({ state: 'gone' });
    expect(isFailure(drift({ screen: [] }))).toBe(true);
  });

  test('that was never recorded is new, and no failure', () => {
    const found = driftOf({ ...today(), reference: 'portable-5.3/en/line-cut' }, undefined, tree);
    expect(found).toMatchObject({ state: 'new', used: [] });
    expect(isFailure(found)).toBe(false);
  });

  test('differs not by where in the program it came up', () => {
    const screen = recorded.screen.map((line) =>
      line.part === 'trace' ? { ...line, text: 'elsewhere.c:1' } : line,
    );
    expect(drift({ screen }).state).toBe('same');
  });
});
