import { createElement } from './element.ts';

/** A group of radio buttons. */
export interface Choice<Value extends string> {
  fieldset: HTMLFieldSetElement;
  value: () => Value;
}

interface Option<Value extends string> {
  value: Value;
  label: string;
  /** The language of the label, if it is not that of the page. */
  lang?: string;
}

/**
 * Creates a group of radio buttons, hidden if there is only one.
 * @param first the value that is selected at first; that of the first option if there is no such option
 */
export function choiceOf<Value extends string>(
  legend: string,
  options: Option<Value>[],
  first?: Value,
): Choice<Value> {
  const selected = (options.find(({ value }) => value === first) ?? options[0])?.value;
  const inputs = options.map(({ value }) =>
    createElement('input', { type: 'radio', name: legend, value, checked: value === selected }),
  );
  const labels = options.map(({ label, lang = '' }, index) =>
    createElement('label', lang ? { lang } : {}, inputs[index], label),
  );
  return {
    fieldset: createElement(
      'fieldset',
      { hidden: options.length < 2 },
      createElement('legend', {}, legend),
      createElement('div', {}, ...labels),
    ),
    value: () => inputs.find(({ checked }) => checked)?.value as Value,
  };
}
