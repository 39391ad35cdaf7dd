import type { Lab } from '../../client.ts';
import type { Checks } from '../../fault.ts';
import type { Reading } from './read-screen.ts';

/** How a program is told to fetch a page. */
export interface Way {
  /** The arguments; `{url}`, `{host}`, `{root}`, `{crls}` and `{folder}` are filled in. */
  run: string[];
  /** Which of them are settings that differ from those it ships with. */
  settings?: string[];
}

/** A command-line program: its path, its calls, and how its output is parsed. */
export interface Command {
  /** The id in clients.yaml. */
  id: string;
  /** Its name in its own version text. */
  program: string;
  languages: string[];
  install: string;
  /** The name of the executable, or its path. */
  executable: string;
  /** The arguments that print the version. */
  version: string[];
  /** How many parts of the version make a release. */
  release: 1 | 2;
  /** The arguments of every call, for the capture. */
  flags: string[];
  /** Environment variables besides those of every client; filled in like arguments. */
  environment?: Record<string, string>;
  /** Prepares the folder of the lab once, before the first visit. */
  prepare?: (path: string, lab: Lab) => Promise<void>;
  /** The file that is run in the place of the program, because the program made it. */
  made?: string;
  /** The calls by checks; one that is left out is the same as shipped. */
  ways: { 'as-shipped': Way } & Partial<Record<Checks, Way>>;
  /** The call of a person who has set up nothing, for cures; the call as shipped if left out. */
  bare?: { run: string[]; environment?: Record<string, string> };
  /** The ids of the faults it is captured with; all if left out. */
  faults?: string[];
  /** The input it sends once it is connected. */
  input?: string;
  /** Whether both outputs are read. */
  both?: true;
  /** Matches an error about the page, which shows that the connection was opened. */
  opened?: RegExp;
  /** Matches the output of a failure that ends with 0. */
  failed?: RegExp;
  reading: Reading;
}

/** Tells by the end of a program whether the connection was opened. */
export function hasOpened({ opened, failed }: Command, status: number, output: string): boolean {
  return (status === 0 && !failed?.test(output)) || (opened?.test(output) ?? false);
}
