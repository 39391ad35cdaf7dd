/** Keeps the helpers of a browser off a field: some of them send what one types to their makers. */
export const unaided = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
} as const;
