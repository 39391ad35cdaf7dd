// `error-faq dev`: serves the site while its content is being written.
import process from 'node:process';
import { defineCommand } from '../command/command.ts';
import { parsePort } from '../command/parse-arguments.ts';
import { contentOption } from '../command/project.ts';

export const devCommand = defineCommand({
  name: 'dev',
  about: 'shows the site while its content is written, until Ctrl+C',
  usage: ['[--port PORT] [--host ADDRESS] [--open] [--content FOLDER]'],
  takes: [0, 0],
  options: {
    port: { value: 'PORT', about: 'the port to try first; 4321 if left out' },
    host: { value: 'ADDRESS', about: 'lets other machines in, at this address of yours' },
    ...contentOption,
    open: { about: 'opens the site in your browser' },
  },
  examples: ['dev', 'dev --content my-content --open'],
  no: 'the content has problems at the start; later ones stand in the page',
  async run({ options: { port, host, open } }) {
    const number = port === undefined ? undefined : parsePort(port, '--port');
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev } = await import('astro');
    await dev({
      server: { open, ...(number !== undefined && { port: number }), ...(host && { host }) },
    });
    // The server runs until the process is ended.
    return new Promise<never>(() => undefined);
  },
});
