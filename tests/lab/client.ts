import type { ScreenLine } from '../../src/schemas/capture.ts';
import type { Checks } from './fault.ts';

/** What the lab has ready for a client. All of it is gone when the lab is. */
export interface Lab {
  /** A folder for whatever a client needs to write. */
  folder: string;
  /** The trusted root certificate, as a file (PEM) and as it is (DER). It is also among the system’s. */
  root: { file: string; der: Uint8Array };
  /** Every list of revoked certificates, in one file (PEM). */
  crls: string;
}

/** A program that is on this machine. */
export interface Installed {
  path: string;
  /** What it calls itself. */
  program: string;
  /** The whole version. */
  version: string;
  /** The part of the version that names the folder of its captures: `156`, `7.88`. */
  release: string;
}

/** What a client showed. */
export interface Seen {
  title?: string;
  codes: string[];
  /** Every line, as shown; empty if there was no error. */
  screen: ScreenLine[];
  /** A picture of it (PNG), where it has one. */
  picture?: Uint8Array;
}

/** A client that has been started, or is started anew for each visit. */
export interface Session {
  /** What was changed from the settings it ships with. */
  settings: string[];
  /** Everything else it runs with that it does not by itself. */
  flags: string[];
  /** Opens an address and tells what was shown. `first` is an address to open before. */
  visit(url: string, first?: string): Promise<Seen>;
  close(): Promise<void>;
}

/** One kind of client, and how it is driven. */
export interface Client {
  /** The name on the command line, and the first part of the folder of its captures. */
  id: string;
  /** The id of clients.yaml. */
  client: string;
  languages: string[];
  /** Shows pages, as a browser does, and not lines. */
  hasPages: boolean;
  /** How to have it installed, for a report. */
  install: string;
  find(): Installed | undefined;
  open(installed: Installed, lab: Lab, how: { language: string; checks: Checks }): Promise<Session>;
}
