const START =
  /(?=<section class="ef-part"|<details class="ef-fold ef-part"|<section\b[^>]* class="footnotes")/;
const NAME = /^<(?:section|details)\b[^>]* class="[^"]*ef-part"[^]*? id="([a-z-]+)"/;

/** The rendered prose of an entry, cut where its parts begin. */
export interface SplitProse {
  /** What comes before the first part. */
  before: string;
  /** The parts by name, in order. */
  parts: Map<string, string>;
  /** The notes; empty if there are none. */
  notes: string;
}

/**
 * Splits the rendered prose of an entry, whose parts stand one after another with the notes at the end:
 * a page has something else between them.
 * @param html what `Prose.astro` renders
 */
export function splitProse(html: string): SplitProse {
  const pieces = html
    .replace(/^\s*<div class="ef-prose">/, '')
    .replace(/<\/div>\s*$/, '')
    .split(START);
  const split: SplitProse = { before: '', parts: new Map(), notes: '' };
  for (const piece of pieces) {
    const [, name] = NAME.exec(piece) ?? [];
    if (name !== undefined) split.parts.set(name, piece);
    else if (piece.includes(' class="footnotes"')) split.notes = piece;
    else split.before += piece;
  }
  return split;
}
