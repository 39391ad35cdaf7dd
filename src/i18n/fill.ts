export type Parameters = Record<string, string | number>;

/**
 * Replaces `{name}` in a text by the parameter of that name; one without a parameter stays.
 * @example fill('{n} of {all}', { n: 1 }) // '1 of {all}'
 */
export function fill(text: string, parameters: Parameters = {}): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
