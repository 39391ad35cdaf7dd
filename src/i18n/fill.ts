export type Parameters = Record<string, string | number>;

/** A text with `{name}` replaced by the parameter of that name, as it is; without one it stays. */
export function fill(text: string, parameters: Parameters = {}): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
