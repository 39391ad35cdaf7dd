import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Bill, reproducibleBill } from '../../../../src/cli/repository/bill-of-materials.ts';
import { ownBill } from '../../../../src/cli/repository/sbom.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const schemaOf = (name: string) => read(`tests/fixtures/cyclonedx/${name}.schema.json`);
interface Locked {
  /** The name, if the folder has another. */
  name?: string;
  version: string;
  integrity: string;
}
const locked = Object.entries(
  read('package-lock.json')['packages'] as Record<string, Locked>,
).filter(([path]) => path !== '');

test('npm’s bill of materials holds every package of every system with its checksum, and is valid', () => {
  const bill = ownBill();
  // Addresses are no matter of this test, and Ajv knows no formats by itself.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['jsf-0.82', 'spdx'])
    ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const valid = ajv.compile(schemaOf('bom-1.5'));
  valid(bill);
  expect(valid.errors).toBeNull();
  const sums = new Map(bill.components.map((one) => [one['bom-ref'], one.hashes?.[0]?.content]));
  for (const [
    path,
    { name = path.replace(/^.*node_modules\//, ''), version, integrity },
  ] of locked) {
    const sum = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    expect(sums.get(`${name}@${version}`)).toBe(sum);
  }
  expect(valid({ ...bill, components: [{ name: 'x' }] })).toBe(false);
});

const component = (ref: string) => ({
  'bom-ref': ref,
  name: ref,
  hashes: [{ alg: 'SHA-512', content: '00' }],
  licenses: [{}],
});
const bill = (day: string, order: (all: string[]) => string[]): Bill => ({
  serialNumber: `urn:uuid:${day}`,
  metadata: {
    timestamp: day,
    tools: [{ version: day }],
    component: { ...component('root'), name: day },
  },
  components: order(['a', 'b']).map(component),
  dependencies: order(['a', 'b']).map((ref) => ({ ref, dependsOn: order(['c', 'd']) })),
});

test('the same packages make the same bill, on any day, in any order, with any npm', () => {
  const [one, other] = [
    bill('2026-01-01', (all) => all),
    bill('2026-01-02', (all) => all.toReversed()),
  ].map((made) => JSON.stringify(reproducibleBill(made, 'error-faq')));
  expect(one).toBe(other);
  expect(one).not.toContain('2026');
});

test('a package without a checksum or a licence stops it', () => {
  for (const lack of ['hashes', 'licenses']) {
    const made = bill('1', (all) => all);
    made.components.push({ ...component('e@1'), [lack]: [] });
    expect(() => reproducibleBill(made, 'x')).toThrow('e@1 has no checksum or no licence');
  }
});
