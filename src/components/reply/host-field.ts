import { hostIn } from '../../search/text/host-names.ts';
import { createElement } from './element.ts';

/** A field for the visitor’s own host name. */
export interface HostField {
  field: HTMLElement;
  /** Returns the host name in it; undefined if there is none. */
  value: () => string | undefined;
  /** Enters a host name, or empties the field if it is empty; undefined leaves it as it is. */
  fill: (host: string | undefined) => void;
}

/**
 * Creates a field that accepts a host name only; a URL is reduced to its host name.
 * @param wrong the hint for any other input
 */
export function hostField(label: string, wrong: string): HostField {
  const input = createElement('input', {
    id: 'reply-host',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    inputMode: 'url',
  });
  const hint = createElement('p', {
    id: 'reply-host-wrong',
    className: 'ef-reply-wrong',
    role: 'alert',
  });
  const value = (): string | undefined => hostIn(input.value);
  input.addEventListener('change', () => {
    const host = value();
    if (host !== undefined) input.value = host;
    const bad = host === undefined && input.value.trim() !== '';
    hint.textContent = bad ? wrong : '';
    input.ariaInvalid = String(bad);
  });
  input.setAttribute('aria-describedby', hint.id);
  return {
    field: createElement(
      'div',
      {},
      createElement('label', { htmlFor: input.id }, label),
      input,
      hint,
    ),
    value,
    fill: (host) => {
      if (host !== undefined) input.value = host;
    },
  };
}
