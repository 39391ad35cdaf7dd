import type { Query } from './practice-set.ts';
import type { Answered } from './run.ts';

/** How well a group of queries was answered; shares are from 0 to 1. */
export interface Score {
  count: number;
  /** The share of first answers in a right entry; those that are a right message. */
  entry: number;
  section: number;
  /** The mean reciprocal rank of the first right message. */
  rank: number;
}

const entryOf = (key: string): string => key.split('#')[0] ?? '';

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** Returns the value below which a share of the values lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Scores the queries that have an answer.
 * @param answers the answers in the order of the queries
 */
export function score(queries: Query[], answers: Answered[]): Score {
  const asked = queries
    .map(({ accept }, index) => ({ accept, found: answers[index]?.found ?? [] }))
    .filter(({ accept }) => accept.length > 0);
  const entries = asked.map(({ accept, found: [first = '#'] }) =>
    accept.some((key) => entryOf(key) === entryOf(first)) ? 1 : 0,
  );
  const ranks = asked.map(({ accept, found }) => found.findIndex((key) => accept.includes(key)));
  return {
    count: asked.length,
    entry: mean(entries),
    section: mean(ranks.map((rank) => (rank === 0 ? 1 : 0))),
    rank: mean(ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)))),
  };
}

/** Counts the queries without an answer that got none, as `[refused, all]`. */
export function refused(queries: Query[], answers: Answered[]): [number, number] {
  const negative = queries.flatMap(({ accept }, index) =>
    accept.length === 0 ? [answers[index]?.found ?? []] : [],
  );
  return [negative.filter((found) => found.length === 0).length, negative.length];
}
