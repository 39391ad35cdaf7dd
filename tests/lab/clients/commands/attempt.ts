import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cure } from '../../../../src/schemas/cure.ts';
import type { Attempt, Lab } from '../../client.ts';
import { cleanEnvironment } from '../environment.ts';
import { hasOpened, type Command } from './command.ts';
import { fill } from './fill.ts';
import { NPM_FOLDER } from './managers.ts';
import { run } from './run.ts';

/** The longest time a cure may take, in milliseconds: a busy machine takes half a minute to copy a key store. */
const LIMIT = 90_000;

/** Gives a process an /etc and a /usr/local/share of its own, which end with it. */
const ROOM = ['mount --bind "$ROOM/etc" /etc', 'mount --bind "$ROOM/share" /usr/local/share'];

/**
 * Runs the commands of a cure as printed, and then the client, unless the last command is the call of the
 * client itself. Home folder and /etc are new ones.
 * @param path the program of the client
 */
export async function attempt(
  command: Command,
  path: string,
  lab: Lab,
  { url, cure }: { url: string; cure?: Cure },
): Promise<Attempt> {
  const room = makeRoom(lab);
  const here = { ...lab, authorityFile: '$HOME/company-root.pem' };
  const { run: args, environment = {} } = command.bare ?? {
    run: command.ways['as-shipped'].run,
    environment: command.environment,
  };
  const own = Object.entries(environment).map(([name, to]) => [name, fill(to, here, url)]);
  const lines = (cure?.run ?? []).map((line) => fill(line, here, url));
  const call = cure?.reach === 'call' ? [] : ['"$0" "$@"'];
  const clean = cleanEnvironment({ ...lab, folder: join(room, 'home') });
  const { status, output } = await run({
    path: 'unshare',
    args: [
      '--mount',
      '--pid',
      '--fork',
      '--mount-proc',
      '--kill-child=KILL',
      'sh',
      '-c',
      ['set -e', ...ROOM, ...lines, ...call].join('\n'),
      path,
      ...args.map((text) => fill(text, here, url)),
    ],
    env: {
      ...clean,
      ...(Object.fromEntries(own) as Record<string, string>),
      PATH: `${join(room, 'bin')}:/usr/bin:/bin:${NPM_FOLDER}:${clean['PATH'] ?? ''}`,
      ROOM: room,
    },
    folder: join(room, 'home'),
    input: command.input && fill(command.input, here, url),
    both: true,
    limit: LIMIT,
  });
  return { opened: hasOpened(command, status, output), output };
}

/** Makes the folders of an attempt: a home with the file of the authority, an /etc, and a `sudo` for root. */
function makeRoom({ folder, authorityFile }: Lab): string {
  const room = mkdtempSync(join(folder, 'room-'));
  for (const name of ['home', 'bin', 'share/ca-certificates'])
    mkdirSync(join(room, name), { recursive: true });
  copyFileSync(authorityFile, join(room, 'home', 'company-root.pem'));
  const sudo = join(room, 'bin', 'sudo');
  writeFileSync(sudo, '#!/bin/sh\nexec "$@"\n');
  chmodSync(sudo, 0o755);
  spawnSync('cp', ['-a', '/etc', join(room, 'etc')]);
  return room;
}
