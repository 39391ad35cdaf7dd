import { join } from 'node:path';
import type { Client, Lab, Seen } from '../../client.ts';
import { cleanEnvironment } from '../environment.ts';
import { attempt } from './attempt.ts';
import { hasOpened, type Command, type Way } from './command.ts';
import { fill } from './fill.ts';
import { find } from './find.ts';
import { codesOf, screenOf } from './read-screen.ts';
import { run } from './run.ts';

/** Makes a client of a command-line program, which is started for each visit. */
export function clientOf(command: Command): Client {
  const { id, languages, install, ways, flags, made } = command;
  return {
    id,
    client: id,
    languages,
    hasPages: false,
    install,
    faults: command.faults,
    find: () => find(command),
    open: async ({ path: found }, lab, { language, checks }) => {
      await command.prepare?.(found, lab);
      const way = ways[checks] ?? ways['as-shipped'];
      const path = made ? join(lab.folder, made) : found;
      const visit = (url: string) => visitWith(command, { path, lab, language, way, url });
      return {
        settings: way.settings ?? [],
        flags: language === 'en' ? flags : [...flags, `LANGUAGE=${language}`],
        visit: async (url, first) => {
          if (first) await visit(first);
          return visit(url);
        },
        close: () => Promise.resolve(),
      };
    },
    attempt: async ({ path: found }, lab, what) => {
      await command.prepare?.(found, lab);
      return attempt(command, made ? join(lab.folder, made) : found, lab, what);
    },
  };
}

interface Visit {
  path: string;
  lab: Lab;
  language: string;
  way: Way;
  url: string;
}

async function visitWith(command: Command, visit: Visit): Promise<Seen> {
  const { path, lab, language, way, url } = visit;
  const { id, input, both, reading } = command;
  const { status, output } = await run({
    path,
    args: way.run.map((text) => fill(text, lab, url)),
    env: environmentOf(command, visit),
    folder: lab.folder,
    input: input && fill(input, lab, url),
    both,
  });
  if (hasOpened(command, status, output)) return { codes: [], screen: [] };
  const screen = screenOf(output.replaceAll(`${lab.folder}/`, ''), reading);
  if (screen.length === 0) throw new Error(`${id} failed with ${String(status)} and said nothing.`);
  if (language === 'ja' && !/\p{Script=Hiragana}/u.test(output)) {
    throw new Error(`${id} does not speak Japanese here:\n${output}`);
  }
  return { codes: codesOf(screen, reading), screen };
}

function environmentOf({ environment = {} }: Command, { lab, language, url }: Visit) {
  const own = Object.entries(environment).map(([name, to]) => [name, fill(to, lab, url)]);
  return {
    ...cleanEnvironment(lab),
    ...(Object.fromEntries(own) as Record<string, string>),
    ...(language !== 'en' && { LANGUAGE: language }),
  };
}
