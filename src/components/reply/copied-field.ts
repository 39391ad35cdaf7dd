import type { PageContext } from '../page-context.ts';
import { copyText } from '../page-scripts/copy-text.ts';
import { createElement } from './element.ts';

/** A read-only text with a button that copies it. */
export interface CopiedField {
  field: HTMLElement;
  /** Shows a text in its language; without one, hides the field. */
  show: (text: string | undefined, lang: string) => void;
}

/**
 * Creates a read-only text with a button that copies it.
 * @param rows the least number of visible lines
 */
export function copiedField(
  id: string,
  label: string,
  rows: number,
  t: PageContext['t'],
): CopiedField {
  const text = createElement('textarea', { id, rows, readOnly: true, spellcheck: false });
  const name = createElement('label', { id: `${id}-label`, htmlFor: id }, label);
  const button = createElement('button', {
    type: 'button',
    className: 'ef-copy',
    ariaLive: 'polite',
  });
  button.textContent = t('copy');
  button.setAttribute('aria-describedby', name.id);
  button.addEventListener('click', () => void copyText(button, text.value, outcomesOf(t)));
  const field = createElement('div', { className: 'ef-reply-field' }, name, button, text);
  return {
    field,
    show: (shown, lang) => {
      field.hidden = shown === undefined;
      text.value = shown ?? '';
      text.lang = lang;
    },
  };
}

/** Returns what a button says after copying. */
export function outcomesOf(t: PageContext['t']): { done: string; failed: string } {
  return { done: t('copy.done'), failed: t('copy.failed') };
}
