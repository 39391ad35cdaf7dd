import { join } from 'node:path';
import { readerData } from '../../schemas/reader.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { isThere, listFolder, shownPath } from '../source/files.ts';
import { fileStart } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { ReaderFile } from '../tree/types.ts';
import { readData } from './read-data.ts';

/** The name of the code of a reader, in its folder. */
export const READER_CODE = 'reader.ts';
/** The name of the code beside it that looks at services. */
export const LOOK_CODE = 'look.ts';

/** Reads and validates the readers of a tree, `folder/<id>/reader.yaml`; empty if there are none. */
export function readReaders(folder: string): {
  readers: ReaderFile[];
  diagnostics: ReaderDiagnostic[];
} {
  const read = listFolder(folder).folders.map((id) => {
    const { file, value, diagnostics } = readData(join(folder, id, 'reader.yaml'), readerData);
    const code = [
      missingCode(join(folder, id, READER_CODE), 'read'),
      ...(value?.look ? [missingCode(join(folder, id, LOOK_CODE), 'look')] : []),
    ];
    return {
      reader: { ...file, id, ...(value && { value }) },
      diagnostics: [...diagnostics, ...code.flat()],
    };
  });
  return {
    readers: read.map(({ reader }) => reader),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reports code that is missing. */
function missingCode(path: string, name: string): ReaderDiagnostic[] {
  if (isThere(path)) return [];
  const missing = diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'reader has no code',
    found: 'nothing',
    expected: `a module that exports \`${name}\``,
    repair: name === 'read' ? 'create it, or remove the folder' : 'create it, or remove `look`',
  });
  return [missing];
}
