import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { openLibrary } from '../loader/open.ts';
import { contentFolder } from '../loader/options.ts';
import { readLayers } from '../reader/files/read-layers.ts';
import type { Client } from '../schemas/client.ts';
import { virtualModule } from './virtual-module.ts';

/** Provides the module with the rules by which scripts recognise clients. */
export function clientDetections(): AstroIntegration {
  return {
    name: 'client-detections',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const detections = virtualModule('virtual:client-detections', () => ({
          code: `export const detections = ${JSON.stringify(detectionsOf(openLibrary().clients))};`,
          files: readLayers(contentFolder()).folders.map((folder) => join(folder, 'clients.yaml')),
        }));
        updateConfig({ vite: { plugins: [detections] } });
      },
    },
  };
}

/** Returns the detection of each client that has one, with its name only if it is like another. */
export function detectionsOf(clients: Client[]): object[] {
  return clients.flatMap(({ id, name, detect, like }) =>
    detect ? [{ client: id, ...detect, ...(like !== undefined && { like, name }) }] : [],
  );
}
