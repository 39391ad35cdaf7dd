import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referenceOf, type Where } from './record.ts';

/** Keeps the picture of a screen among the results of the tests, where it is no part of the content. */
export function savePicture(where: Where, picture: Uint8Array): void {
  const file = join('test-results', 'captures', `${referenceOf(where)}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
