import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command/command.ts';
import { countsCommand } from './counts.ts';
import { devCommand } from './dev.ts';
import { findCommand } from './find.ts';
import { gapsCommand } from './gaps.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';
import { newSiteCommand } from './new-site.ts';
import { offlineCommand } from './offline.ts';
import { packagesCommand } from './packages.ts';
import { sbomCommand } from './sbom.ts';
import { schemasCommand } from './schemas.ts';
import { serveCommand } from './serve.ts';

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
