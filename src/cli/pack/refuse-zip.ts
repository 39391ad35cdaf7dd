import { existsSync, readFileSync, statSync } from 'node:fs';
import { shownPath } from '../../reader/source/files.ts';
import { refusePlace } from '../build/out-folder.ts';
import { isPacked } from './pack.ts';

/**
 * Says why the copy may not be written to a file, and what to do; nothing if it may. It may take the
 * place of nothing and of another copy.
 * @param inputs what it may not get into besides the project itself
 */
export function refuseZip(file: string, inputs: string[]): string | undefined {
  const reason = refusePlace(file, inputs) ?? refuseFile(file);
  return reason && `The copy cannot go into ${reason}`;
}

function refuseFile(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const shown = shownPath(file);
  if (!statSync(file).isFile()) return `${shown}, which is no file. Name one that ends in .zip.`;
  if (isPacked(readFileSync(file))) return undefined;
  return `${shown}: it is no such copy, and would be lost. Choose another name.`;
}
