import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { referenceOf, type Where } from './record.ts';

/** Writes the picture of a screen to the test results; it is not part of the content. */
export function savePicture(where: Where, picture: Uint8Array): void {
  const file = join('test-results', 'captures', `${referenceOf(where)}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
