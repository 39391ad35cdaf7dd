import { resolve } from 'node:path';

/** What a module that no file holds is made of. */
interface ModuleSource {
  code: string;
  /** The files after whose change it is made again. */
  files?: string[];
}

/**
 * Returns a plugin of Vite with a module that no file holds: one for all pages, which need not repeat what it has.
 * @param id what scripts import, `virtual:…`
 * @param make returns its code when it is asked for
 */
export function virtualModule(id: string, make: () => ModuleSource) {
  const resolved = `\0${id}`;
  return {
    name: id,
    resolveId: (wanted: string): string | undefined => (wanted === id ? resolved : undefined),
    load(this: { addWatchFile: (file: string) => void }, wanted: string): string | undefined {
      if (wanted !== resolved) return undefined;
      const { code, files = [] } = make();
      for (const file of files) this.addWatchFile(resolve(file));
      return code;
    },
  };
}
