import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/**
 * Resolves the rules once. By default they are resolved for every page, which takes longer than
 * applying them.
 */
class OnceResolved extends StaticConfigLoader {
  #resolved?: ReturnType<StaticConfigLoader['getConfigFor']>;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#resolved ??= super.getConfigFor(handle);
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OnceResolved({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      'heading-level': 'error',
      'input-missing-label': 'error',
      'no-missing-references': 'error',
      // A quotation may have a name: its role allows one.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // A button in a form submits it by default, as ours should.
      'no-implicit-button-type': 'off',
    },
  }),
);

/**
 * Lists what is wrong with the markup of a page, for assistive technology or a browser, one fault a
 * line. The content of `<template>` does not count.
 */
export function markupFaults(html: string): string[] {
  const shown = html.replace(/<template\b[^]*?<\/template>/g, '');
  const { results } = validator.validateStringSync(shown);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
