import { copyText } from '../page-scripts/copy-text.ts';
import { createElement } from './element.ts';

/** A text to be read and copied with one click, and changed only from outside. */
export interface CopiedField {
  field: HTMLElement;
  /** Shows a text in its language; without one, the field is away. */
  show: (text: string | undefined, lang: string) => void;
}

/** @param rows how many lines of it are seen at least */
export function copiedField(id: string, label: string, rows: number): CopiedField {
  const words = document.getElementById('copy-words')?.dataset ?? {};
  const text = createElement('textarea', { id, rows, readOnly: true, spellcheck: false });
  const name = createElement('label', { id: `${id}-label`, htmlFor: id }, label);
  const button = createElement('button', { type: 'button', className: 'copy', ariaLive: 'polite' });
  button.textContent = words['command'] ?? '';
  button.setAttribute('aria-describedby', name.id);
  button.addEventListener('click', () => void copyText(button, text.value, words));
  const field = createElement('div', { className: 'reply-field' }, name, button, text);
  return {
    field,
    show: (shown, lang) => {
      field.hidden = shown === undefined;
      text.value = shown ?? '';
      text.lang = lang;
    },
  };
}
