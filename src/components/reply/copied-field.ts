import { copyText } from '../copy/copy-text.ts';
import { element } from './element.ts';

/** A text to be read and copied with one click, and changed only from outside. */
export interface CopiedField {
  field: HTMLElement;
  /** Shows a text in its language; without one, the field is away. */
  show: (text: string | undefined, lang: string) => void;
}

/** @param kind a field for one line, or for a text */
export function copiedField(id: string, label: string, kind: 'input' | 'textarea'): CopiedField {
  const words = document.getElementById('copy-words')?.dataset ?? {};
  const text = element(kind, { id, readOnly: true, spellcheck: false });
  const button = element('button', { type: 'button', className: 'copy', ariaLive: 'polite' });
  button.textContent = words['command'] ?? '';
  button.setAttribute('aria-describedby', `${id}-label`);
  button.addEventListener('click', () => void copyText(button, text.value, words));
  const name = element('label', { id: `${id}-label`, htmlFor: id }, label);
  const field = element('div', { className: `reply-${kind}` }, name, text, button);
  return {
    field,
    show: (shown, lang) => {
      field.hidden = shown === undefined;
      text.value = shown ?? '';
      text.lang = lang;
    },
  };
}
