import { basename, extname, join } from 'node:path';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { isThere, linksIn, listFolder, shownPath } from '../source/files.ts';
import { fileStart } from '../source/position.ts';
import { diagnosticAt, type Diagnostic } from '../source/diagnostic.ts';
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
export function findMissingFolder(folder: string): Diagnostic[] {
  const { error } = listFolder(folder);
  if (error === undefined && isThere(folder)) return [];
  if (error !== undefined && error !== 'ENOTDIR')
    return [unreadable(shownPath(folder), error, 'folder')];
  return [
    diagnosticAt(fileStart(shownPath(folder)), {
      what: 'there is no content',
      found: error === undefined ? 'nothing' : 'a file',
      expected: 'a folder with `site.yaml` and the folder `faq`',
      repair: 'correct `CONTENT_DIR`, or begin a site: `npm run new-site -- FOLDER`',
    }),
  ];
}

/** Finds what in a content folder looks like data and is read by nobody, and a folder `faq` that is missing. */
export function findUnexpectedFiles(folder: string): Diagnostic[] {
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
export function findLinks(folder: string): Diagnostic[] {
  return linksIn(folder).map((name) =>
    diagnosticAt(fileStart(shownPath(join(folder, name))), {
      what: 'a link stands where an entry has a file',
      found: quote(name),
      expected: 'the file or the folder itself',
      repair: 'put a copy of what it leads to in its place',
    }),
  );
}

function stranger(path: string, name: string, missing: string[]): Diagnostic {
  const stem = (file: string): string => basename(file, extname(file));
  const meant = closestMatch(stem(name), missing.map(stem));
  return diagnosticAt(fileStart(shownPath(path)), {
    what: 'a data file nothing reads',
    found: quote(name),
    expected: `only ${quoteAll(dataFiles)}`,
    repair:
      meant === undefined ? 'move it out of the content' : `rename it: ${quote(`${meant}.yaml`)}`,
  });
}

function noEntries(path: string): Diagnostic {
  return diagnosticAt(fileStart(shownPath(path)), {
    what: 'the folder of the entries is missing',
    found: 'nothing',
    expected: 'a folder with a folder for each entry',
    repair: 'create it; begin an entry: `npm run new -- ENTRY`',
  });
}
