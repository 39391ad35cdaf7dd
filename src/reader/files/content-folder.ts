import { basename, extname, join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { isThere, linksIn, listFolder, shownPath } from '../source/files.ts';
import { fileStart } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderProblem } from '../source/reader-rules.ts';
import { unreadable } from '../source/read-text.ts';
import { quote, quoteAll } from '../source/messages.ts';

/** The data files a content folder may have. */
const dataFiles = [
  'categories',
  'check-exceptions',
  'clients',
  'codes',
  'glossary',
  'labels',
  'ledger',
  'placeholders',
  'platforms',
  'redirects',
  'site',
  'sources',
  'style',
].map((name) => `${name}.yaml`);

/** Says why a folder cannot hold content at all: then nothing in it is worth a word. */
export function findMissingFolder(folder: string): ReaderProblem[] {
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

/** Finds what in a content folder looks like data and is read by nobody, and a folder `faq` that is missing. */
export function findUnexpectedFiles(folder: string): ReaderProblem[] {
  const { folders, files } = listFolder(folder);
  const missing = dataFiles.filter((name) => !files.includes(name));
  const strangers = files.filter(
    (name) =>
      ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase()) && !dataFiles.includes(name),
  );
  return [
    ...strangers.map((name) => stranger(join(folder, name), name, missing)),
    ...(folders.includes('faq') ? [] : [noEntries(join(folder, 'faq'))]),
  ];
}

/** Finds links among entries: what builds the pages knows a file by the place the link leads to. */
export function findLinks(folder: string): ReaderProblem[] {
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

function stranger(path: string, name: string, missing: string[]): ReaderProblem {
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

function noEntries(path: string): ReaderProblem {
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'the folder `faq` is missing',
    found: 'nothing',
    expected: 'a folder with one folder for each entry',
    repair: `create it; to start an entry: \`${commandLine('new ENTRY')}\``,
  });
}
