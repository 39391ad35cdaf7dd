/** What an engine answered to a query. */
export interface Answered {
  /** The messages found, best first, as `entry#message`; `entry#` where only the entry is known. */
  found: string[];
  /** How long it took. */
  ms: number;
}

/** What was measured of one engine over all queries. */
export interface Run {
  engine: string;
  /** One for each query, in their order. */
  answers: Answered[];
  /** The files it fetched before its first answer, and their weight with gzip. */
  requests?: number;
  bytes?: number;
  /** From the arrival of the last of them to the first answer. */
  ready?: number;
}
