import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { CommandError } from './command-error.ts';
import type { Command, Options } from './command.ts';

/** The options that set an environment variable for this run. */
const variables = { content: 'CONTENT_DIR', out: 'OUT_DIR', url: 'SITE_URL' };

/** The option for the content folder. */
export const contentOption = {
  content: { value: 'FOLDER', about: 'the content; CONTENT_DIR, or `content`, if left out' },
} satisfies Options;

/** The option for the folder of the built site. */
export const outOption = {
  out: { value: 'FOLDER', about: 'the built site; OUT_DIR, or `dist`, if left out' },
} satisfies Options;

/** Returns a command that applies these options and the configuration before it runs. */
export function inProject(command: Command): Command {
  return {
    ...command,
    run: async (given) => {
      await openProject(given.options);
      return command.run(given);
    },
  };
}

/**
 * Sets the variables that options name, and loads the configuration. Options win over variables,
 * and these over the configuration.
 */
async function openProject(options: Record<string, unknown>): Promise<void> {
  for (const [name, variable] of Object.entries(variables)) {
    const value = options[name];
    if (typeof value === 'string') process.env[variable] = value;
  }
  const file = ['mjs', 'js', 'ts', 'mts']
    .map((end) => `astro.config.${end}`)
    .find((name) => existsSync(name));
  if (file === undefined) return;
  try {
    // The integration records its options while it is called.
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new CommandError(`${file} cannot be read: ${reason}`);
  }
}
