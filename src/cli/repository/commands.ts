import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../../reader/source/package-folder.ts';
import type { Command } from '../command/command.ts';

/** Where the commands are that need more than a package holds. */
const files: Record<string, string> = {
  capture: 'tests/lab/capture.ts',
  packages: 'src/cli/repository/packages.ts',
  sbom: 'src/cli/repository/sbom.ts',
};

/** The commands for those who work on this program itself; none where it is a package. */
export async function repositoryCommands(): Promise<Command[]> {
  const found = await Promise.all(Object.keys(files).map(repositoryCommand));
  return found.filter((command) => command !== undefined);
}

/** The one of that name, if it is there. */
export async function repositoryCommand(name: string): Promise<Command | undefined> {
  const path = Object.hasOwn(files, name) ? files[name] : undefined;
  const file = join(packageFolder(), path ?? '');
  if (path === undefined || !existsSync(file)) return undefined;
  const module = (await import(pathToFileURL(file).href)) as Record<string, Command | undefined>;
  return module[`${name}Command`];
}
