import type { Lab } from '../../client.ts';

/** Fills in the placeholders of a call: files of the lab and parts of a URL. Other braces stay. */
export function fill(text: string, { root, crls, folder }: Lab, url: string): string {
  const values: Record<string, string> = {
    url,
    host: new URL(url).hostname,
    root: root.file,
    crls,
    folder,
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
