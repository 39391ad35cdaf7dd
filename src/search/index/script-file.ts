/**
 * A page opened from disk cannot `fetch` (its origin is opaque). There each file of the index is also
 * a script, which assigns the same text to this property of the global object, by the name of the file.
 */
const REGISTRY = 'indexFiles';

type Registry = Record<string, string | undefined>;

/** Returns the URL of the script for a file of the index; `folder` ends in a slash. */
export function scriptAddressOf(folder: string, name: string): string {
  return `${folder}${name}.js`;
}

/** Returns the source of the script that hands over the text of a file. */
export function scriptOf(name: string, text: string): string {
  return `(self.${REGISTRY}??={})[${JSON.stringify(name)}]=${JSON.stringify(text)};\n`;
}

/** Returns the text that the script of a file has assigned, and removes it; undefined if it has not run. */
export function takeFile(name: string): string | undefined {
  const registry = (globalThis as { [REGISTRY]?: Registry })[REGISTRY] ?? {};
  const text = registry[name];
  Reflect.deleteProperty(registry, name);
  return text;
}
