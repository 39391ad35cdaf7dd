import { markdown } from '../tables.ts';
import { isReached, median, type Compared } from './measure.ts';

const quotient = (ours: number, theirs: number): string =>
  theirs === 0 ? '–' : (ours / theirs).toFixed(2);

function wantedOf({ wanted }: Compared): string {
  if (!wanted) return '';
  return 'share' in wanted ? `≤ ${wanted.share} ×` : `≤ ${wanted.amount}`;
}

/**
 * Formats a row for each figure: both medians, their ratio, that of the least values, what is wanted.
 * @param other the name of the side ours is compared with
 */
export function compareTable(figures: Compared[], other: string): string {
  const rows = figures.map((figure) => {
    const { label, digits, ours, theirs } = figure;
    return [
      label,
      median(ours).toFixed(digits),
      median(theirs).toFixed(digits),
      quotient(median(ours), median(theirs)),
      quotient(Math.min(...ours), Math.min(...theirs)),
      wantedOf(figure),
    ];
  });
  return markdown(['Figure', 'This version', other, 'Ratio', 'Ratio of the least', 'Wanted'], rows);
}

/** Lists the figures that are not what they should be, one sentence each. */
export function excesses(figures: Compared[]): string[] {
  return figures
    .filter((figure) => !isReached(figure))
    .map((figure) => {
      const { label, digits, ours, theirs } = figure;
      const numbers = `${median(ours).toFixed(digits)}, theirs ${median(theirs).toFixed(digits)}`;
      return `${label}: ${numbers}, wanted ${wantedOf(figure)}`;
    });
}
