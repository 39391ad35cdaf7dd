import { escapeHtml } from '../../domain/text/escape.ts';
import type { DiffSpan } from '../../domain/revisions/word-diff.ts';
import type { PageContext } from '../page-context.ts';
import { htmlElement } from '../prose/prose-html.ts';

/** The version of a text that a diff shows: the old one, the new one, or both in one. */
export type Side = 'then' | 'now' | 'both';

/** Renders a diff as `ins` and `del` elements, each with a text for screen readers; returns HTML. */
export function marksHtml(words: DiffSpan[], side: Side, { t }: PageContext): string {
  const hidden = side === 'then' ? 'added' : side === 'now' ? 'removed' : undefined;
  return words
    .filter(({ change }) => change === undefined || change !== hidden)
    .map(({ text, change }) => {
      if (change === undefined) return escapeHtml(text);
      const said = htmlElement(
        'span',
        { class: 'ef-visually-hidden' },
        `[${escapeHtml(t(`difference.${change}`))}] `,
      );
      return htmlElement(change === 'added' ? 'ins' : 'del', {}, said + escapeHtml(text));
    })
    .join('');
}
