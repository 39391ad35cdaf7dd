import type { PageContext } from '../page-context.ts';
import { copyText } from '../page-scripts/copy-text.ts';
import { breakCodes } from './break-codes.ts';
import { createElement } from './element.ts';

/** A read-only text with a button that copies it. */
export interface CopiedField {
  field: HTMLElement;
  /** Shows a text in its language; without one, hides the field. */
  show: (text: string | undefined, lang: string) => void;
}

/** Creates a read-only text with a button that copies it. */
export function copiedField(id: string, label: string, t: PageContext['t']): CopiedField {
  const name = createElement('span', { id: `${id}-label`, className: 'ef-reply-name' }, label);
  // In a `textarea` no line could end between the words of a code.
  const text = createElement('div', {
    id,
    className: 'ef-reply-text',
    role: 'textbox',
    ariaReadOnly: 'true',
    ariaMultiLine: 'true',
    tabIndex: 0,
  });
  text.setAttribute('aria-labelledby', name.id);
  let copied = '';
  const button = createElement('button', {
    type: 'button',
    className: 'ef-copy',
    ariaLive: 'polite',
  });
  button.textContent = t('copy');
  button.setAttribute('aria-describedby', name.id);
  button.addEventListener('click', () => void copyText(button, copied, outcomesOf(t)));
  const field = createElement('div', { className: 'ef-reply-field' }, name, button, text);
  return {
    field,
    show: (shown, lang) => {
      field.hidden = shown === undefined;
      copied = shown ?? '';
      text.textContent = copied;
      breakCodes(text);
      text.lang = lang;
    },
  };
}

/** Returns what a button says after copying. */
export function outcomesOf(t: PageContext['t']): { done: string; failed: string } {
  return { done: t('copy.done'), failed: t('copy.failed') };
}
