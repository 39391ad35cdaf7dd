import type { Lab } from '../../client.ts';
import type { Checks } from '../../fault.ts';
import type { Reading } from './read-screen.ts';

/** How a program is asked for a page. */
export interface Way {
  /** Its arguments; `{url}`, `{host}`, `{root}`, `{crls}` and `{folder}` are filled in. */
  run: string[];
  /** What of it is no setting of the program as it ships. */
  settings?: string[];
}

/** A program of the command line: where it is, how it is asked, and how its answer is read. */
export interface Command {
  /** Its id in clients.yaml. */
  id: string;
  /** What it calls itself. */
  program: string;
  languages: string[];
  install: string;
  /** The name of its executable, or where it is. */
  executable: string;
  /** The arguments that make it say its version. */
  version: string[];
  /** How many parts of the version make a release. */
  release: 1 | 2;
  /** What it always runs with, for the record. */
  flags: string[];
  /** Variables it needs beside those of every client; filled in like arguments. */
  environment?: Record<string, string>;
  /** Made once in the folder of the lab, before the first visit. */
  prepare?: (path: string, lab: Lab) => Promise<void>;
  /** What is run instead of the program itself, because it was made of it. */
  made?: string;
  /** A way that is left out is the one as shipped. */
  ways: { 'as-shipped': Way } & Partial<Record<Checks, Way>>;
  /** What it is given to send once it is connected. */
  input?: string;
  /** Its answer stands on both of its outputs. */
  both?: true;
  /** A complaint about the page, which shows that the connection was opened. */
  opened?: RegExp;
  reading: Reading;
}
