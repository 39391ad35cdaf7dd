import { scriptAddressOf, takeFile } from '../index/script-file.ts';
import type { Load } from '../index/types.ts';

/** Returns a loader of index files for a page opened from disk: each file is run as a script. */
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
