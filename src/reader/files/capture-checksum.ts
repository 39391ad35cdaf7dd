import { createHash } from 'node:crypto';
import type { Capture } from '../../schemas/capture.ts';

/**
 * The seal of a capture: a hash of everything in it but its day and the seal itself. It shows that
 * nobody has touched what a machine wrote. 16 hexadecimal digits.
 */
export function captureChecksum(capture: Omit<Capture, 'seal'>): string {
  const sealed = Object.entries(capture)
    .filter(([name]) => name !== 'captured' && name !== 'seal')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex').slice(0, 16);
}
