import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { look } from '../../../content/readers/certificate/look.ts';
import type { LookOptions } from '../../../src/domain/readers/look.ts';
import { faults } from '../../lab/faults.ts';
import { certificateData, expectWords } from '../../support/certificate-words.ts';
import { openLoopbackLab, toldFromOutside, type LoopbackLab } from '../../support/loopback-lab.ts';

let lab: LoopbackLab;
/** The findings that were made. */
const made = new Set<string>();
beforeAll(async () => {
  lab = await openLoopbackLab(faults);
});
afterAll(() => {
  lab.close();
});

/** Looks at the service of a fault, and returns the ids of what is wrong. */
async function named(id: string, more: Partial<LookOptions> = {}) {
  const seen = await look(lab.services.get(id) ?? '', {
    now: Date.now(),
    timeout: 20_000,
    addresses: ['127.0.0.1'],
    trusted: lab.root,
    ...more,
  });
  const [sight] = seen?.sights ?? [];
  expect(sight?.obstacle).toBeUndefined();
  if (sight) expectWords(sight);
  const ids = sight?.reading?.findings.map((finding) => finding.id) ?? [];
  for (const one of ids) made.add(one);
  return ids;
}

describe('every fault of the lab is named from outside as the lab does, as far as it shows there', () => {
  test.each(faults.map((fault) => [fault.id, fault] as const))('%s', async (id, fault) => {
    expect(await named(id)).toEqual(toldFromOutside(fault));
  });
});

test('alone, it asks no authority, and says so', async () => {
  expect(await named('revoked', { alone: true })).toEqual([]);
  expect(await named('revoked-stapled', { alone: true })).toEqual(['revoked-stapled']);
});

test('what nobody trusts here is wrong, and nothing else is', async () => {
  expect(await named('healthy', { trusted: undefined })).toEqual(['unknown-issuer']);
});

test('there are no words for findings that are never made, and each has the entry of its fault', () => {
  const findings = certificateData.look?.findings ?? [];
  expect(findings.filter(({ id }) => !made.has(id))).toEqual([]);
  const entries = new Map(faults.map(({ id, entry }) => [id, entry]));
  for (const { id, entry } of findings) expect([id, entry]).toEqual([id, entries.get(id)]);
});
