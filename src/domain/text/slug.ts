/** The last part of a code's address: lower case, anything but letters, digits and `_` made one hyphen. */
export function codeSlug(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
