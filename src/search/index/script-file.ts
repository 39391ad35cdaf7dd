/**
 * A page that is opened from a disk may not fetch. There, a file of the index comes as a script beside
 * it, which hands over the same text.
 */
const SHELF = 'indexFiles';

type Shelf = Record<string, string | undefined>;

/** Where the script of a file lies, given the address of the folder, ending in a slash. */
export function scriptAddressOf(folder: string, name: string): string {
  return `${folder}${name}.js`;
}

/** The script that hands over the text of a file. */
export function scriptOf(name: string, text: string): string {
  return `(self.${SHELF}??={})[${JSON.stringify(name)}]=${JSON.stringify(text)};\n`;
}

/** Takes the text that the script of a file has handed over; undefined when it has not run. */
export function takeFile(name: string): string | undefined {
  const shelf = (globalThis as { [SHELF]?: Shelf })[SHELF] ?? {};
  const text = shelf[name];
  Reflect.deleteProperty(shelf, name);
  return text;
}
