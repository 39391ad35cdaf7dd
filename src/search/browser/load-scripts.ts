import { scriptAddressOf, takeFile } from '../index/script-file.ts';
import type { Load } from '../index/types.ts';

/** Loads the files of the index in a folder on a disk, as scripts. */
export function loadScripts(folder: string): Load {
  return async (name) => {
    const script = document.createElement('script');
    script.src = scriptAddressOf(folder, name);
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      document.head.append(script);
    });
    script.remove();
    const text = takeFile(name);
    if (text === undefined) throw new Error(script.src);
    return new TextEncoder().encode(text).buffer;
  };
}
