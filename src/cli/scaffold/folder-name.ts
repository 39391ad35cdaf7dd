import { basename, resolve } from 'node:path';
import { CommandError } from '../command/command-error.ts';

/** The greatest length of a file name in bytes, on common file systems. */
const LONGEST = 255;
/** Matches the device names that Windows reserves, with any extension. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/**
 * Checks that a folder name is valid on every system, because others will clone it.
 * @throws CommandError with the repair
 */
export function checkFolderName(folder: string): void {
  const name = basename(resolve(folder));
  const reason = reasonAgainst(name);
  if (reason !== undefined)
    throw new CommandError(`${folder} is not a valid folder name: ${reason}.`);
}

function reasonAgainst(name: string): string | undefined {
  if (device.test(name)) return 'it is reserved on Windows. Choose another one';
  if (/[ .]$/.test(name)) return 'Windows does not allow a dot or space at the end. Leave it out';
  const odd = /[<>:"|?*\\\u0000-\u001f]/.exec(name)?.[0];
  if (odd !== undefined) return `Windows does not allow ${odd} in it. Leave it out`;
  if (Buffer.byteLength(name) > LONGEST) return 'it is too long. Choose a shorter one';
  return undefined;
}
