import type { Reading, ReadingFacts, ReadingWords } from './reader.ts';

/** How a reader is to look at a service. */
export interface LookOptions {
  /** The time to compare with, in milliseconds since 1970. */
  now: number;
  /** How long to wait for each answer, in milliseconds. */
  timeout: number;
  /** The protocol that is spoken before encryption begins; by the port if undefined. One of `starttls`. */
  starttls?: string;
  /** The addresses to look at; those of the name if undefined. */
  addresses?: string[];
  /** What is trusted beside what this machine trusts, as a file. */
  trusted?: Uint8Array;
  /** Whether nobody but the service is asked. */
  alone?: boolean;
}

/** What was seen at one address of a service. */
export interface Sight {
  /** Empty if the name of the service leads to none. */
  address: string;
  /** Why nothing was seen; then there is nothing else. */
  obstacle?: ReadingWords;
  /** Whether that is so because of this machine, and not of the service. */
  here?: boolean;
  reading?: Reading;
  /** The time until which what was seen holds, in milliseconds since 1970. */
  until?: number;
  /** What is compared with the last time, as facts. */
  marks?: ReadingFacts['facts'];
}

/** A service with what was seen at each of its addresses; there is at least one sight. */
export interface Looked {
  /** The service, as the reader writes it: `www.example.jp:443`. */
  service: string;
  sights: [Sight, ...Sight[]];
}

/**
 * Looks at a service over the network, as a client does. It runs in Node only.
 * @param service as a person writes it: a host, with a port if it is not the usual one, or an address of the web
 * @returns undefined if that is no service
 */
export type Look = (service: string, options: LookOptions) => Promise<Looked | undefined>;
