import type { ScreenLine } from '../../src/schemas/capture.ts';
import type { Cure } from '../../src/schemas/cure.ts';
import type { Checks } from './fault.ts';

/** What the lab prepares for a client; all of it is removed with the lab. */
export interface Lab {
  /** A temporary folder of the client. */
  folder: string;
  /** The trusted root certificate, as a file (PEM) and as bytes (DER). The system trusts it as well. */
  root: { file: string; der: Uint8Array };
  /** All certificate revocation lists in one file (PEM). */
  crls: string;
  /** The root of the fault `untrusted-root` (PEM), which nobody trusts until a cure makes them. */
  authorityFile: string;
}

/** A program on this machine. */
export interface Installed {
  path: string;
  /** Its name in its own version text. */
  program: string;
  /** The full version. */
  version: string;
  /** The part of the version that names the folder of its captures: `156`, `7.88`. */
  release: string;
}

/** What a client showed. */
export interface Seen {
  title?: string;
  codes: string[];
  /** Every line in order; empty if there was no error. */
  screen: ScreenLine[];
  /** A picture of it (PNG), if it has pages. */
  picture?: Uint8Array;
  /** The document it is a picture of, if it has pages. */
  html?: string;
}

/** The result of a call after the commands of a cure. */
export interface Attempt {
  opened: boolean;
  output: string;
}

/** A running client, or one that is started for each visit. */
export interface Session {
  /** The settings that differ from those it ships with. */
  settings: string[];
  /** Other options it is started with. */
  flags: string[];
  /** Opens a URL and returns what was shown. `first` is a URL to open before. */
  visit(url: string, first?: string): Promise<Seen>;
  close(): Promise<void>;
}

/** A kind of client, and how it is driven. */
export interface Client {
  /** The name on the command line, and the first part of the folder of its captures. */
  id: string;
  /** The id in clients.yaml. */
  client: string;
  languages: string[];
  /** Whether it shows pages, as a browser does, and not lines. */
  hasPages: boolean;
  /** The ids of the faults it is captured with; all if left out. */
  faults?: string[] | undefined;
  /** How to install it, for messages. */
  install: string;
  find(): Installed | undefined;
  open(installed: Installed, lab: Lab, how: { language: string; checks: Checks }): Promise<Session>;
  /** Runs the commands of a cure and then the client, as a person who has set up nothing else; only commands can. */
  attempt?(installed: Installed, lab: Lab, what: { url: string; cure?: Cure }): Promise<Attempt>;
}
