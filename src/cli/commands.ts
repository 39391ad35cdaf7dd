import type { Command } from './command/command.ts';

/** The loader of each command for authors, by name. The order is that of the help. */
const loaders: Record<string, () => Promise<Command>> = {
  dev: async () => (await import('./commands/dev.ts')).devCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  preview: async () => (await import('./commands/preview.ts')).previewCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  find: async () => (await import('./commands/find.ts')).findCommand,
  look: async () => (await import('./commands/look.ts')).lookCommand,
  mcp: async () => (await import('./commands/mcp.ts')).mcpCommand,
  incident: async () => (await import('./commands/incident.ts')).incidentCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  create: async () => (await import('./commands/create.ts')).createCommand,
  pack: async () => (await import('./commands/pack.ts')).packCommand,
  'content-package': async () =>
    (await import('./commands/content-package.ts')).contentPackageCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  schemas: async () => (await import('./commands/schemas.ts')).schemasCommand,
  stats: async () => (await import('./commands/stats.ts')).statsCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  'data-package': async () => (await import('./commands/data-package.ts')).dataPackageCommand,
  'missed-searches': async () =>
    (await import('./commands/missed-searches.ts')).missedSearchesCommand,
};

/** The names of the commands, in the order of the help. */
export const commandNames = Object.keys(loaders);

/** Loads a command and what it imports; undefined if there is no such command. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}

/** Loads all commands, for the help. */
export function loadCommands(): Promise<Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
