import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../../reader/source/package-folder.ts';
import type { Command } from '../command/command.ts';

/** The files of the commands that exist in the repository alone. */
const files: Record<string, string> = {
  capture: 'tests/lab/capture.ts',
  catalogues: 'tests/lab/catalogues.ts',
  prove: 'tests/lab/prove.ts',
  packages: 'src/cli/repository/packages.ts',
  sbom: 'src/cli/repository/sbom.ts',
};

/** Loads the commands for developers of Error FAQ; none in a package. */
export async function repositoryCommands(): Promise<Command[]> {
  const found = await Promise.all(Object.keys(files).map(repositoryCommand));
  return found.filter((command) => command !== undefined);
}

/** Loads one of them; undefined if there is none, or this is a package. */
export async function repositoryCommand(name: string): Promise<Command | undefined> {
  const path = Object.hasOwn(files, name) ? files[name] : undefined;
  const file = join(packageFolder(), path ?? '');
  if (path === undefined || !existsSync(file)) return undefined;
  const module = (await import(pathToFileURL(file).href)) as Record<string, Command | undefined>;
  return module[`${name}Command`];
}
