// `error-faq migrate`: rewrites content of an older form.
import { join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { contentFolder } from '../../loader/options.ts';
import { findMissingFolder } from '../../reader/files/content-folder.ts';
import { contentVersion } from '../../reader/files/content-version.ts';
import { readSite } from '../../reader/files/read-data.ts';
import { formatDiagnostic, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { shownPath } from '../../reader/source/files.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { CONTENT_VERSION } from '../../schemas/site.ts';
import { defineCommand } from '../command/command.ts';
import { print, printError } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { migrateTexts } from '../migrate/migrate-texts.ts';
import { readTexts } from '../migrate/read-texts.ts';

export const migrateCommand = defineCommand({
  name: 'migrate',
  about: 'rewrites content of an older form in the form of this version',
  usage: ['[--content FOLDER]'],
  takes: [0, 0],
  options: contentOption,
  examples: ['migrate', 'migrate --content my-content'],
  no: 'a file cannot be read, or the content is of a newer form; nothing was changed',
  run() {
    const folder = contentFolder();
    const { site, diagnostics, otherVersion } = readSite([folder]);
    const version = contentVersion(site.yaml?.data);
    if (version === undefined) return refuse([...findMissingFolder(folder), ...diagnostics]);
    if (version > CONTENT_VERSION) return refuse(otherVersion);
    const { texts, diagnostics: unreadable } = readTexts(folder);
    if (unreadable.length > 0) return refuse(unreadable);
    const { changed, changes } = migrateTexts(texts, version);
    // The version comes last: after an interruption, the migration is repeated.
    for (const [path, text] of changed) replaceFile(join(folder, path), text);
    for (const { path, line, what } of changes)
      print(`${shownPath(join(folder, path))}:${line} — ${what}`);
    print(
      changes.length > 0
        ? `The content has version ${CONTENT_VERSION}. To check it: ${commandLine('check')}`
        : `The content has version ${CONTENT_VERSION} already: nothing to do.`,
    );
    return 0;
  },
});

function refuse(diagnostics: Diagnostic[]): number {
  for (const diagnostic of diagnostics) printError(formatDiagnostic(diagnostic));
  printError('Nothing was changed.');
  return 1;
}
