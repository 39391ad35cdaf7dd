/**
 * A page opened from disk cannot `fetch` (its origin is opaque). There each file of the index is also
 * a script, which assigns the same text to this property of the global object.
 */
const SHELF = 'indexFiles';

type Shelf = Record<string, string | undefined>;

/** Returns the URL of the script for a file of the index; `folder` ends in a slash. */
export function scriptAddressOf(folder: string, name: string): string {
  return `${folder}${name}.js`;
}

/** Returns the source of the script that hands over the text of a file. */
export function scriptOf(name: string, text: string): string {
  return `(self.${SHELF}??={})[${JSON.stringify(name)}]=${JSON.stringify(text)};\n`;
}

/** Takes over the text from the script of a file, and removes it; undefined when it has not run. */
export function takeFile(name: string): string | undefined {
  const shelf = (globalThis as { [SHELF]?: Shelf })[SHELF] ?? {};
  const text = shelf[name];
  Reflect.deleteProperty(shelf, name);
  return text;
}
