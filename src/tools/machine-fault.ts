/** What a machine says when it cannot do what it should, and what that means. */
const meanings: Record<string, string> = {
  EACCES: 'this may not be written or read',
  EBUSY: 'this is in use, or another disk begins here',
  EDQUOT: 'the space you are given on this disk is used up',
  EIO: 'the disk does not work',
  EMFILE: 'too many files are open at once',
  ENFILE: 'too many files are open on this machine',
  ENOSPC: 'the disk is full',
  EPERM: 'this may not be changed',
  EROFS: 'this disk can only be read',
  EXDEV: 'another disk begins here',
};
/** The same as other programs say it, in the texts of their own errors. */
const numbers: Record<string, string> = {
  5: 'EIO',
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** Says in a line what the machine could not do; nothing if the cause of an error is another one. */
export function machineFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, number = ''] = /\(os error (\d+)\)/.exec(error.message) ?? [];
  const code = 'code' in error ? String(error.code) : numbers[number];
  const meaning = code === undefined ? undefined : meanings[code];
  if (code === undefined || meaning === undefined) return machineFault(error.cause);
  if ('path' in error) return `${String(error.path)}: ${meaning} (${code}).`;
  return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)} (${code}).`;
}

/** Whether an error of the system has one of some codes. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
