import { expect, test } from 'vitest';
import { lookUp } from '../../../content/readers/certificate/look/crl.ts';
import { readOcspAnswer } from '../../../content/readers/certificate/look/ocsp.ts';
import { readOpening } from '../../../content/readers/certificate/look/opening.ts';
import { makeAuthority } from '../../lab/authority/authority.ts';
import { faults } from '../../lab/faults.ts';
import { collect } from '../../../content/readers/certificate/collect.ts';
import { damageBytes } from '../../support/certificates.ts';
import { chance } from '../../support/random.ts';

test('answers of authorities and servers that were damaged are read without an exception', async () => {
  const revoked = faults.filter(({ id }) => id === 'revoked');
  const { hosts, answers } = await makeAuthority(revoked);
  const [leaf, issuer] = collect([hosts[0]?.chain ?? '']).certificates;
  if (!leaf || !issuer) throw new Error('The chain is too short.');
  const ocsp = answers.get('/ocsp/revoked') ?? new Uint8Array();
  const list = answers.get('/crl/lab-intermediate.crl') ?? new Uint8Array();
  const now = Date.now();
  const says = readOcspAnswer(ocsp, leaf, issuer, now);
  const since = lookUp(list, leaf, issuer, now);
  expect(says.says).toBe('revoked');
  expect(since).toBeGreaterThan(0);
  const random = chance(7);
  const wrong: unknown[] = [];
  for (let count = 0; count < 300; count++) {
    // Of what is not signed anything may change; of what is, nothing that was changed is believed.
    const answer = readOcspAnswer(damageBytes(ocsp, random), leaf, issuer, now);
    const isTrue = JSON.stringify(answer) === JSON.stringify(says);
    if (!isTrue && ['good', 'revoked', 'old'].includes(answer.says)) wrong.push(answer);
    const damaged = damageBytes(list, random);
    const found = lookUp(damaged, leaf, issuer, now);
    if (found !== undefined && found !== since) wrong.push(found);
    readOpening(damageBytes(leaf.der, random));
    readOpening(Buffer.concat([Buffer.of(22, 3, 3, random.below(9), random.below(256)), damaged]));
  }
  expect(wrong).toEqual([]);
});
