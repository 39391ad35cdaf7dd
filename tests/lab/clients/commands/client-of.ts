import { join } from 'node:path';
import type { Client, Lab, Seen } from '../../client.ts';
import { cleanEnvironment } from '../environment.ts';
import type { Command, Way } from './command.ts';
import { fill } from './fill.ts';
import { find } from './find.ts';
import { codesOf, screenOf } from './read-screen.ts';
import { run } from './run.ts';

/** A program of the command line as a client of the lab. It is started anew for each visit. */
export function clientOf(command: Command): Client {
  const { id, languages, install, ways, flags } = command;
  return {
    id,
    client: id,
    languages,
    install,
    find: () => find(command),
    open: async ({ path }, lab, { language, checks }) => {
      await command.prepare?.(path, lab);
      const way = ways[checks] ?? ways['as-shipped'];
      return {
        settings: way.settings ?? [],
        flags: language === 'en' ? flags : [...flags, `LANGUAGE=${language}`],
        visit: async (url, first) => {
          if (first) await visit(command, path, lab, language, way, first);
          return visit(command, path, lab, language, way, url);
        },
        close: () => Promise.resolve(),
      };
    },
  };
}

async function visit(
  command: Command,
  path: string,
  lab: Lab,
  language: string,
  way: Way,
  url: string,
): Promise<Seen> {
  const { id, environment = {}, made, input, both, opened, reading } = command;
  const filled = (text: string) => fill(text, lab, url);
  const { status, output } = await run({
    path: made ? join(lab.folder, made) : path,
    args: way.run.map(filled),
    env: {
      ...cleanEnvironment(lab),
      ...Object.fromEntries(Object.entries(environment).map(([name, to]) => [name, filled(to)])),
      ...(language !== 'en' && { LANGUAGE: language }),
    },
    folder: lab.folder,
    input: input && filled(input),
    both,
  });
  if (status === 0 || opened?.test(output)) return { codes: [], screen: [] };
  const screen = screenOf(output.replaceAll(`${lab.folder}/`, ''), reading);
  if (screen.length === 0) throw new Error(`${id} failed with ${String(status)} and said nothing.`);
  if (language === 'ja' && !/\p{Script=Hiragana}/u.test(output)) {
    throw new Error(`${id} does not speak Japanese here:\n${output}`);
  }
  return { codes: codesOf(screen, reading), screen };
}
