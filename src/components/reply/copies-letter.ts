/** Tells whether a key copies the letter: Ctrl+Enter, or ⌘+Enter. */
export function copiesLetter({ key, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing;
}
