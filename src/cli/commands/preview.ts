// `error-faq preview`: serves the built site on this machine, on PORT or the next free one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { commandLine } from '../../domain/text/command-line.ts';
import { defineCommand } from '../command/command.ts';
import { CommandError } from '../command/command-error.ts';
import { parsePort } from '../command/parse-arguments.ts';
import { print } from '../command/print.ts';
import { outOption } from '../command/project.ts';

export const previewCommand = defineCommand({
  name: 'preview',
  about: 'serves the built site on this machine, until Ctrl+C',
  usage: ['[--port PORT] [--out FOLDER]'],
  takes: [0, 0],
  options: {
    port: { value: 'PORT', about: 'the port to try first; PORT, or 4321, if left out' },
    ...outOption,
  },
  examples: ['preview', 'preview --port 8080'],
  async run({ options }) {
    const { OUT_DIR = 'dist', PORT = '4321' } = process.env;
    const port =
      options.port === undefined ? parsePort(PORT, 'PORT') : parsePort(options.port, '--port');
    if (!existsSync(join(OUT_DIR, 'index.html')))
      throw new CommandError(
        `There is no site in ${OUT_DIR}/ yet. To build it: ${commandLine('build')}`,
      );
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
