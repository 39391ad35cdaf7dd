import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** A message of a practice set; `~` in a line stands for a host name. */
export interface Section {
  id: string;
  /** The name of its client. */
  label: string;
  lines: string[];
}

/** An entry of a practice set: its title, its question and its messages. */
export interface PracticeEntry {
  id: string;
  t: string;
  q: string;
  cause?: string;
  fix?: string;
  sections: Section[];
}

/** A query of a practice set. */
export interface Query {
  id: string;
  /** The class it is counted in: `whole`, `typo` … */
  cls: string;
  q: string;
  /** The right answers, `entry#section`; none if nothing should be found. */
  accept: string[];
}

export interface PracticeSet {
  corpus: PracticeEntry[];
  queries: Query[];
  /** Whether the results are written into the documentation. */
  recorded: boolean;
}

const here = `${import.meta.dirname}/practice`;

/** Reads the messages of the practice set of the repository. */
export function readPracticeCorpus(): PracticeEntry[] {
  return JSON.parse(readFileSync(`${here}/corpus.json`, 'utf8')) as PracticeEntry[];
}

/**
 * Reads the practice set that `--corpus FILE --queries FILE` name, or else the one of the
 * repository, and whether `--record` is given.
 */
export function readPracticeSet(): PracticeSet {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string', default: `${here}/corpus.json` },
      queries: { type: 'string', default: `${here}/queries.json` },
      record: { type: 'boolean', default: false },
    },
  });
  return {
    corpus: JSON.parse(readFileSync(values.corpus, 'utf8')) as PracticeEntry[],
    queries: JSON.parse(readFileSync(values.queries, 'utf8')) as Query[],
    recorded: values.record,
  };
}
