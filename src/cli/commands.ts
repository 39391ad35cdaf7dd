import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import type { Command } from './command/command.ts';
import { countsCommand } from './commands/stats.ts';
import { devCommand } from './commands/dev.ts';
import { findCommand } from './commands/find.ts';
import { gapsCommand } from './commands/missed-searches.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { newSiteCommand } from './commands/new-site.ts';
import { offlineCommand } from './commands/pack.ts';
import { packagesCommand } from './repository/packages.ts';
import { sbomCommand } from './repository/sbom.ts';
import { schemasCommand } from './commands/schemas.ts';
import { serveCommand } from './commands/preview.ts';

/** Every command for those who make a site, in the order one comes to need them. */
export const commands: Command[] = [
  devCommand,
  buildCommand,
  serveCommand,
  checkCommand,
  countsCommand,
  findCommand,
  newCommand,
  importCommand,
  newSiteCommand,
  schemasCommand,
  offlineCommand,
  gapsCommand,
  packagesCommand,
  sbomCommand,
];
