import { diffArrays } from 'diff';

/** A stretch of text, and whether it is only in the old form or only in the new one. */
export interface DiffSpan {
  text: string;
  mark?: 'removed' | 'added';
}

/** Below it, two texts have too little in common to be read as one that was reworded. */
export const MIN_SIMILARITY = 0.5;

const segmenters = new Map<string, Intl.Segmenter>();

/** A text cut into words and what stands between them, as people of a locale read it. */
export function segmentWords(text: string, locale: string): string[] {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return [...known.segment(text)].map(({ segment }) => segment);
}

/**
 * What has changed from one text to another, word by word. Without what is marked as added the
 * stretches are the old text, without what is marked as removed the new one. Texts that have little
 * in common are not mixed.
 */
export function wordDiff(before: string, after: string, locale: string): DiffSpan[] {
  if (before === after) return before === '' ? [] : [{ text: before }];
  if (diceCoefficient(bareWords(before, locale), bareWords(after, locale)) < MIN_SIMILARITY)
    return joined([
      { text: before, mark: 'removed' },
      { text: after, mark: 'added' },
    ]);
  const changes = diffArrays(segmentWords(before, locale), segmentWords(after, locale));
  return joined(
    calmed(
      changes.map(({ value, added, removed }) => ({
        text: value.join(''),
        ...(added && { mark: 'added' as const }),
        ...(removed && { mark: 'removed' as const }),
      })),
    ),
  );
}

/** A word or two that stayed between two changes only makes them harder to read: it counts as changed. */
function calmed(stretches: DiffSpan[]): DiffSpan[] {
  return stretches.flatMap((stretch, index): DiffSpan[] => {
    const { text, mark } = stretch;
    const between = index > 0 && index < stretches.length - 1;
    if (mark || !between || text.length > 2) return [stretch];
    return [
      { text, mark: 'removed' },
      { text, mark: 'added' },
    ];
  });
}

/** Puts neighbours of one kind together; in a run of changes what was removed comes first. */
function joined(stretches: DiffSpan[]): DiffSpan[] {
  const result: DiffSpan[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed !== '') result.push({ text: removed, mark: 'removed' });
    if (added !== '') result.push({ text: added, mark: 'added' });
    removed = added = '';
  };
  for (const { text, mark } of stretches) {
    if (mark === 'removed') removed += text;
    else if (mark === 'added') added += text;
    else {
      close();
      result.push({ text });
    }
  }
  close();
  return result;
}

/** The words of a text alone, without what stands between them. */
export function bareWords(text: string, locale: string): string[] {
  return segmentWords(text, locale).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** How much two lists of words have in common: 1 if they hold the same, 0 if they share none. */
export function diceCoefficient(before: string[], after: string[]): number {
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (before.length + after.length || 1);
}
