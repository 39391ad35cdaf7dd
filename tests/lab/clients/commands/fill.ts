import type { Lab } from '../../client.ts';

/** Fills in the placeholders of a call: files of the lab and parts of a URL. Other braces stay. */
export function fill(
  text: string,
  { root, crls, folder, authorityFile }: Lab,
  url: string,
): string {
  const values: Record<string, string> = {
    url,
    host: new URL(url).hostname,
    root: root.file,
    crls,
    folder,
    'authority-file': authorityFile,
    package: 'anything',
  };
  return text.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
