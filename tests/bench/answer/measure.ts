import { percentile } from '../score.ts';
import type { Version } from './versions.ts';

/**
 * What one of our numbers should be at most: a share of theirs, or an amount. All are by judgement: so much
 * less that a visitor notices, and what is left where only what is needed is fetched and done.
 */
export type Wanted = { share: number } | { amount: number };

/** A number that a measure yields; less is better. */
export interface Figure {
  /** What it is, with its unit. */
  label: string;
  /** The number of decimal places. */
  digits: number;
  wanted?: Wanted;
}

/** Measures once and yields a number for each figure. */
export type Take = () => Promise<Record<string, number>>;

/** A measure of two sides. */
export interface Measure {
  /** What is done, and under which conditions. */
  about: string;
  figures: Record<string, Figure>;
  /** What ours is compared with, if not with the other version. */
  beside?: string;
  /** Makes ready what is measured: our side, and the one it is compared with. */
  prepare: (ours: Version, theirs: Version) => Promise<[Take, Take]> | [Take, Take];
}

/** Prepares a measure that is taken of each version by itself. */
export const eachVersion =
  (take: (version: Version) => ReturnType<Take>): Measure['prepare'] =>
  (ours, theirs) => [() => take(ours), () => take(theirs)];

/** A figure with what was measured in all rounds. */
export interface Compared extends Figure {
  ours: number[];
  theirs: number[];
}

/** Returns the median. */
export const median = (values: number[]): number => percentile(values, 0.5);

/** Measures both sides in turn, so that what else the machine does disturbs both alike. */
export async function compare(
  { figures, prepare }: Measure,
  ours: Version,
  theirs: Version,
  rounds: number,
): Promise<Compared[]> {
  const sides = await prepare(ours, theirs);
  const taken: Record<string, number>[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    // Neither side is always the first one.
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const at of order) taken[at]?.push((await sides[at]?.()) ?? {});
    console.log(
      `  ${round + 1} of ${rounds}: ${taken.map((all) => shown(all.at(-1) ?? {})).join(' | ')}`,
    );
  }
  const valuesOf = (name: string): number[][] =>
    taken.map((all) => all.map((numbers) => numbers[name] ?? NaN));
  return Object.entries(figures).map(([name, figure]) => {
    const [mine = [], other = []] = valuesOf(name);
    return { ...figure, ours: mine, theirs: other };
  });
}

const shown = (numbers: Record<string, number>): string =>
  Object.entries(numbers)
    .map(([name, value]) => `${name} ${value.toFixed(1)}`)
    .join(', ');

/** Tells whether the median of ours is what it should be. */
export function isReached({ ours, theirs, wanted }: Compared): boolean {
  if (!wanted) return true;
  const most = 'share' in wanted ? wanted.share * median(theirs) : wanted.amount;
  return median(ours) <= most;
}
