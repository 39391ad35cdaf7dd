/** What steers a terminal or the order of letters and shows nothing itself; a tab only moves on. */
const control =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Shows the control characters of a line from outside as escapes, `\u001b`, so that they change neither
 * the terminal nor the order of what stands beside them. Inside a string of JSON they mean the same.
 */
export function withVisibleControls(line: string): string {
  return line.replaceAll(control, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
