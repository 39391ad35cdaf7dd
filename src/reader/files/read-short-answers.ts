import { basename, join } from 'node:path';
import { language } from '../../schemas/language.ts';
import { shortAnswersFile } from '../../schemas/short-answers.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { quote } from '../source/messages.ts';
import { fileStart } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { ShortAnswersOfLanguage } from '../tree/types.ts';
import { readData } from './read-data.ts';

/** Reads and validates the short answers of a tree, `folder/<language>.yaml`; empty if there are none. */
export function readShortAnswers(folder: string): {
  shortAnswers: ShortAnswersOfLanguage[];
  diagnostics: ReaderDiagnostic[];
} {
  const { files, folders } = listFolder(folder);
  const isOfLanguage = (name: string): boolean =>
    name.endsWith('.yaml') && language.safeParse(basename(name, '.yaml')).success;
  const read = files.filter(isOfLanguage).map((name) => {
    const { file, value, diagnostics } = readData(join(folder, name), shortAnswersFile);
    return {
      answers: { ...file, language: basename(name, '.yaml'), ...(value && { value }) },
      diagnostics,
    };
  });
  const others = [...files.filter((name) => !isOfLanguage(name)), ...folders];
  return {
    shortAnswers: read.map(({ answers }) => answers),
    diagnostics: [
      ...others.map((name) => misnamed(join(folder, name), name)),
      ...read.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

function misnamed(path: string, name: string): ReaderDiagnostic {
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'content-folder-is-in-order',
    what: 'file of short answers that is not named for a language',
    found: quote(name),
    expected:
      'the tag of a language (BCP 47) and `.yaml`: `ko.yaml`, `zh-Hant.yaml`, `en-simple.yaml`',
    repair: 'rename it, or move it out of the content folder',
  });
}
