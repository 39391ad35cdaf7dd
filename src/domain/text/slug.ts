/**
 * Returns the last segment of a code’s URL: lower case, each run of other characters than letters,
 * digits and `_` replaced by a hyphen.
 * @example codeSlug('NET::ERR_NO_LINE') // 'net-err_no_line'
 */
export function codeSlug(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
