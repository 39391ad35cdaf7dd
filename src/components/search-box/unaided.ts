/** Attributes that switch off a browser’s input aids: some send what is typed to their makers. */
export const unaided = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
} as const;
