import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Resolves the rules once: by itself it does so for every page, which takes longer than to apply them. */
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
      // A quotation may have a name: its role is not one of those that forbid it.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // A button in a form sends it by default, which is what ours are for.
      'no-implicit-button-type': 'off',
    },
  }),
);

/**
 * What is wrong with the markup of a page, for a reader who cannot see it or for a browser: one line a
 * fault. What a script fills in later, inside `<template>`, does not count.
 */
export function markupFaults(html: string): string[] {
  const shown = html.replace(/<template\b[^]*?<\/template>/g, '');
  const { results } = validator.validateStringSync(shown);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
