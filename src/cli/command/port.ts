import { CommandError } from './command-error.ts';

/**
 * The port a text names; 0 stands for any that is free.
 * @param name what was given the text
 */
export function portOf(text: string, name: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 2 ** 16) return port;
  throw new CommandError(`${name} must be a number from 0 to 65535; found ${text}.`);
}
