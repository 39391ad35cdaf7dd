// `npm run serve`: serves the built site on this machine, on PORT or the next free one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { portOf } from '../command/port.ts';
import { print } from '../command/print.ts';
import { runMain } from '../command/run-command.ts';

export const serveCommand = defineCommand({
  name: 'serve',
  about: 'serves the built site on this machine, until Ctrl+C',
  usage: [''],
  takes: [0, 0],
  options: {},
  examples: ['npm run serve', 'PORT=8080 npm run serve'],
  async run() {
    const { OUT_DIR = 'dist', PORT = '4321' } = process.env;
    const port = portOf(PORT, 'PORT');
    if (!existsSync(join(OUT_DIR, 'index.html')))
      throw new CommandError(`There is no site in ${OUT_DIR}/ yet. To build it: npm run build`);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { preview } = await import('astro');
    const server = await preview({
      outDir: OUT_DIR,
      logLevel: 'silent',
      server: { host: '127.0.0.1', port },
    });
    print(`Press Ctrl+C to stop. The site is served at ${server.urls?.local[0] ?? ''}`);
    await server.closed();
    return 0;
  },
});

await runMain(import.meta.url, serveCommand);
