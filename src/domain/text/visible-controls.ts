/**
 * Characters that control a terminal or the direction of text, and lone surrogates. Tabs are
 * harmless.
 */
const control =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Escapes the control characters of an untrusted line, such as `\u001b`, so that they affect
 * neither the terminal nor the direction of the text around them. In a JSON string the escapes mean
 * the same.
 */
export function withVisibleControls(line: string): string {
  return line.replaceAll(control, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
