import { CommandError, Interruption } from './command-error.ts';

/** How a command ends after an error. */
export interface Ending {
  code: number;
  /** What is printed; absent if there is nothing to say. */
  text?: string;
}

type Sentence = (path: string) => string;

/** The message for each error code of the system: what is wrong and what to do. */
const sentences: Record<string, Sentence> = {
  EACCES: (path) =>
    `No permission to open ${path}: change its permissions, or choose another place.`,
  EADDRINUSE: () => 'The port is in use: end what uses it, or choose another one with PORT.',
  EBUSY: (path) => `${path} is in use by another program: close it there, and try again.`,
  EDQUOT: (path) => `The disk quota leaves no room to write ${path}: delete something first.`,
  EEXIST: (path) => `${path} already exists and is left as it is: choose another name.`,
  EIO: (path) => `The disk cannot read or write ${path}: check whether it is damaged.`,
  EISDIR: (path) => `${path} is a folder: name a file.`,
  ELOOP: (path) => `The links of ${path} form a loop: name the file itself.`,
  EMFILE: () => 'Too many files are open: allow more of them (`ulimit -n 4096`), and try again.',
  ENAMETOOLONG: (path) =>
    `The name ${shortened(path)} is too long for this system: choose a shorter one.`,
  ENFILE: () => 'Too many files are open on this machine: close other programs, and try again.',
  ENOENT: (path) => `There is no file or folder ${path}: check the spelling.`,
  ENOMEM: () => 'This machine is out of memory: close other programs, and try again.',
  ENOSPC: (path) => `The disk is full, so ${path} cannot be written: make room, and try again.`,
  ENOTDIR: (path) => `A part of ${path} is a file, not a folder: check the spelling.`,
  ENOTEMPTY: (path) => `The folder ${path} is not empty: choose another one.`,
  EPERM: (path) =>
    `This system does not allow that with ${path}: change its permissions, or choose another place.`,
  EROFS: (path) => `${path} is on a read-only disk: choose another place.`,
  ETXTBSY: (path) => `${path} is in use by another program: close it there, and try again.`,
  EXDEV: (path) => `${path} is on another disk: choose a place on the same one.`,
  ERR_FS_FILE_TOO_LARGE: () => 'The file is too large to be read: name a smaller one.',
};

function shortened(path: string): string {
  return path.length > 60 ? `${path.slice(0, 60)}…` : path;
}

/**
 * The same error codes as numbers, as programs written in Rust (Pagefind) print them in their
 * messages.
 */
const numbers: Record<string, string> = {
  5: 'EIO',
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/**
 * Returns the exit code and the message for any thrown value. Errors of the person or the system
 * become one sentence; only a bug has a stack trace.
 */
export function explainError(error: unknown): Ending {
  // The configuration of Astro is loaded by another loader, so its class is not the same.
  if (isNamed(error, 'ContentError')) return { code: 1, text: error.message };
  if (error instanceof CommandError) return { code: 2, text: error.message };
  if (error instanceof Interruption || isNamed(error, 'AbortError')) return { code: 130 };
  // The reader of the pipe has closed it, as `head` does.
  if (hasCode(error, 'EPIPE')) return { code: 0 };
  const sentence = explainSystemError(error);
  if (sentence !== undefined) return { code: 2, text: sentence };
  return { code: 2, text: formatBug(error) };
}

/** Formats an unexpected error as a bug report, with its stack trace. */
export function formatBug(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in Error FAQ, not a mistake of yours. Please report it with these lines:\n${stack}`;
}

/** Returns a sentence for an error of the system or for its cause; undefined for any other error. */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [, number = ''] = /\(os error (\d+)\)/.exec(error.message) ?? [];
  const { path, dest } = error as Error & { path?: unknown; dest?: unknown };
  const code = 'code' in error ? String(error.code) : (numbers[number] ?? '');
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (!sentence) return explainSystemError(error.cause);
  const named = [dest, path].find((target) => typeof target === 'string');
  if (named !== undefined) return sentence(named);
  const text = sentence('what is asked for');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Tells whether a value is an error with one of some system error codes. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}
