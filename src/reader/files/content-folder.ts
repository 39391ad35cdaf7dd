import { basename, extname, join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { isThere, linksIn, listFolder, shownPath } from '../source/files.ts';
import { fileStart } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { unreadable } from '../source/read-text.ts';
import { quote, quoteAll } from '../source/messages.ts';

/** The names of the data files a content folder may have. */
const dataFiles = [
  'categories',
  'check-exceptions',
  'clients',
  'codes',
  'cures',
  'glossary',
  'hosts',
  'labels',
  'ledger',
  'notices',
  'placeholders',
  'platforms',
  'redirects',
  'search',
  'site',
  'sources',
  'style',
].map((name) => `${name}.yaml`);

/** Reports a content folder that is missing, a file or unreadable: nothing else in it can be checked. */
export function findMissingFolder(folder: string): ReaderDiagnostic[] {
  const { error } = listFolder(folder);
  if (error === undefined && isThere(folder)) return [];
  if (error !== undefined && error !== 'ENOTDIR')
    return [unreadable(shownPath(folder), error, 'folder')];
  return [
    diagnosticAt(fileStart(shownPath(folder)), {
      rule: 'content-folder-is-in-order',
      what: 'content folder not found',
      found: error === undefined ? 'nothing' : 'a file',
      expected: 'a folder with `site.yaml` and the folder `faq`',
      repair: `correct \`CONTENT_DIR\`, or start a site: \`${commandLine('create FOLDER')}\``,
    }),
  ];
}

/**
 * Reports unknown data files (YAML or JSON) in a content folder, and a missing folder `faq`.
 * @param above whether it lies above another layer, and needs no entries of its own
 */
export function findUnexpectedFiles(folder: string, above = false): ReaderDiagnostic[] {
  const { folders, files } = listFolder(folder);
  const missing = dataFiles.filter((name) => !files.includes(name));
  const unknown = files.filter(
    (name) =>
      ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase()) && !dataFiles.includes(name),
  );
  return [
    ...unknown.map((name) => unknownFile(join(folder, name), name, missing)),
    ...(above || folders.includes('faq') ? [] : [missingEntries(join(folder, 'faq'))]),
  ];
}

/** Reports symbolic links in a folder: Astro identifies a file by the path the link resolves to. */
export function findLinks(folder: string): ReaderDiagnostic[] {
  return linksIn(folder).map((name) =>
    diagnosticAt(fileStart(shownPath(join(folder, name))), {
      rule: 'content-folder-is-in-order',
      what: 'symbolic link in the place of a file or folder',
      found: quote(name),
      expected: 'the file or the folder itself',
      repair: 'replace the link with a copy of what it points to',
    }),
  );
}

function unknownFile(path: string, name: string, missing: string[]): ReaderDiagnostic {
  const stem = (file: string): string => basename(file, extname(file));
  const meant = closestMatch(stem(name), missing.map(stem));
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'unknown data file',
    found: quote(name),
    expected: `only ${quoteAll(dataFiles)}`,
    repair:
      meant === undefined
        ? 'move it out of the content folder'
        : `rename it to ${quote(`${meant}.yaml`)}`,
  });
}

function missingEntries(path: string): ReaderDiagnostic {
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'the folder `faq` is missing',
    found: 'nothing',
    expected: 'a folder with one folder for each entry',
    repair: `create it; to start an entry: \`${commandLine('new ENTRY')}\``,
  });
}
