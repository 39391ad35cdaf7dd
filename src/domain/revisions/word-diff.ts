import { diffArrays } from 'diff';

/** A span of a diff: text that is in both versions, only in the old one or only in the new one. */
export interface DiffSpan {
  text: string;
  /** Undefined if the text is in both versions. */
  change?: 'removed' | 'added';
}

/** The least `diceCoefficient` of a text and its rewording. By judgement: half of the words. */
export const MIN_SIMILARITY = 0.5;

const segmenters = new Map<string, Intl.Segmenter>();

/** Splits a text into words and separators by the rules of a locale. Joining restores the text. */
export function segmentWords(text: string, locale: string): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * Compares two texts word by word. The spans without added ones give the old text, those without
 * removed ones the new. Texts that are not similar become one removed and one added span.
 * @example wordDiff('No paper', 'No roll', 'en')
 * // [{ text: 'No ' }, { text: 'paper', change: 'removed' }, { text: 'roll', change: 'added' }]
 */
export function wordDiff(before: string, after: string, locale: string): DiffSpan[] {
  if (before === after) return before === '' ? [] : [{ text: before }];
  if (diceCoefficient(bareWords(before, locale), bareWords(after, locale)) < MIN_SIMILARITY)
    return joined([
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ]);
  const changes = diffArrays(segmentWords(before, locale), segmentWords(after, locale));
  return joined(
    withoutShortSpans(
      changes.map(({ value, added, removed }) => ({
        text: value.join(''),
        ...(added && { change: 'added' as const }),
        ...(removed && { change: 'removed' as const }),
      })),
    ),
  );
}

/** Marks unchanged spans of one or two characters between changes as changed: they only distract. */
function withoutShortSpans(spans: DiffSpan[]): DiffSpan[] {
  return spans.flatMap((span, index): DiffSpan[] => {
    const { text, change } = span;
    const between = index > 0 && index < spans.length - 1;
    if (change || !between || text.length > 2) return [span];
    return [
      { text, change: 'removed' },
      { text, change: 'added' },
    ];
  });
}

/** Merges adjacent spans of one kind; within a run of changes, removed text comes first. */
function joined(spans: DiffSpan[]): DiffSpan[] {
  const result: DiffSpan[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed !== '') result.push({ text: removed, change: 'removed' });
    if (added !== '') result.push({ text: added, change: 'added' });
    removed = added = '';
  };
  for (const { text, change } of spans) {
    if (change === 'removed') removed += text;
    else if (change === 'added') added += text;
    else {
      close();
      result.push({ text });
    }
  }
  close();
  return result;
}

/** Splits a text into its words, without spaces and punctuation. */
export function bareWords(text: string, locale: string): string[] {
  return segmentWords(text, locale).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Computes the Sørensen–Dice coefficient of two lists of words: 1 if equal, 0 if disjoint. */
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
