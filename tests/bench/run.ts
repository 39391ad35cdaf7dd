/** What an engine answered to a query. */
export interface Answered {
  /** The messages found, best first, as `entry#message`; `entry#` if only the entry is known. */
  found: string[];
  /** The time it took, in milliseconds. */
  ms: number;
}

/** The measurements of one engine over all queries. */
export interface Run {
  engine: string;
  /** The answers in the order of the queries. */
  answers: Answered[];
  /** The files fetched before the first answer, and their size with gzip. */
  requests?: number;
  bytes?: number;
  /** The milliseconds from the last of these files to the first answer. */
  ready?: number;
}
