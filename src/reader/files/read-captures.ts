import { basename, join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { capture } from '../../schemas/capture.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { fileStart } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { unreadable } from '../source/read-text.ts';
import type { CaptureFile } from '../tree/types.ts';
import { quote } from '../source/messages.ts';
import { recordReader } from './read-record.ts';

/**
 * Reads and validates the captures of a tree, `folder/<client>-<release>/<language>/<fault>.json`, by
 * reference; empty if there is no such folder.
 */
export function readCaptures(folder: string): {
  captures: Map<string, CaptureFile>;
  diagnostics: ReaderDiagnostic[];
} {
  const { paths, misplaced } = captureFiles(folder);
  const read = paths.map(({ path, reference }) => ({ reference, ...readCapture(path) }));
  return {
    captures: new Map(read.map(({ reference, file }) => [reference, file])),
    diagnostics: [...misplaced, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/**
 * Lists the capture files with their references, and reports JSON files outside the folders of
 * captures. Other files, such as pictures, are ignored.
 */
function captureFiles(folder: string): {
  paths: { path: string; reference: string }[];
  misplaced: ReaderDiagnostic[];
} {
  const misplaced: ReaderDiagnostic[] = [];
  const list = (path: string): ReturnType<typeof listFolder> => {
    const listed = listFolder(path);
    if (listed.error !== undefined)
      misplaced.push(unreadable(shownPath(path), listed.error, 'folder'));
    return listed;
  };
  const foldersIn = (path: string): string[] => {
    const { folders, files } = list(path);
    misplaced.push(...files.filter(isJson).map((name) => misplacedFile(join(path, name))));
    return folders;
  };
  const paths = foldersIn(folder).flatMap((release) =>
    foldersIn(join(folder, release)).flatMap((language) => {
      const path = join(folder, release, language);
      const { files } = list(path);
      const others = files.filter((name) => isJson(name) && !name.endsWith('.json'));
      misplaced.push(...others.map((name) => misplacedFile(join(path, name))));
      return files
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({
          path: join(path, name),
          reference: `${release}/${language}/${name.slice(0, -'.json'.length)}`,
        }));
    }),
  );
  return { paths, misplaced };
}

const isJson = (name: string): boolean => /\.json$/i.test(name);

function misplacedFile(path: string): ReaderDiagnostic {
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'capture file in the wrong place',
    found: quote(basename(path)),
    expected: '`client-release/language/fault.json`',
    repair: `move it there, or record it again: \`${commandLine('capture')}\``,
  });
}

const readCapture = recordReader('capture', capture, {
  expected: 'a capture as it was recorded',
  repair: `record it again: \`${commandLine('capture')}\``,
});
