/** The parts of an entry that are no answer, and stand on a page of their own. */
const ASIDE = ['silence', 'background'];

/** Tells whether a part of an entry stands on the page beside it. */
export function isAside(part: string): boolean {
  return ASIDE.includes(part);
}
