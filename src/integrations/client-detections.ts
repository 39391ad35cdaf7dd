import type { AstroIntegration } from 'astro';
import { join, resolve } from 'node:path';
import { openLibrary } from '../loader/open.ts';
import { contentFolder } from '../loader/options.ts';
import { readLayers } from '../reader/files/read-layers.ts';
import type { Client } from '../schemas/client.ts';

const MODULE = 'virtual:client-detections';

/**
 * Provides the module with the rules by which scripts recognise clients: one file for all pages, which
 * therefore do not repeat them.
 */
export function clientDetections(): AstroIntegration {
  return {
    name: 'client-detections',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name: MODULE, resolveId, load }] } });
      },
    },
  };
}

const resolveId = (id: string): string | undefined => (id === MODULE ? `\0${MODULE}` : undefined);

function load(this: { addWatchFile: (file: string) => void }, id: string): string | undefined {
  if (id !== `\0${MODULE}`) return undefined;
  for (const folder of readLayers(contentFolder()).folders)
    this.addWatchFile(resolve(join(folder, 'clients.yaml')));
  return `export const detections = ${JSON.stringify(detectionsOf(openLibrary().clients))};`;
}

/** Returns the detection of each client that has one, with its name only if it is like another. */
export function detectionsOf(clients: Client[]): object[] {
  return clients.flatMap(({ id, name, detect, like }) =>
    detect ? [{ client: id, ...detect, ...(like !== undefined && { like, name }) }] : [],
  );
}
