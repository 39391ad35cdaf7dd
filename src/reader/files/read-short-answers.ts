import { basename, join } from 'node:path';
import { language } from '../../schemas/language.ts';
import { shortAnswersFile } from '../../schemas/short-answers.ts';
import { layeredFile } from '../layers/layered-file.ts';
import { fields } from '../layers/merge-data.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { quote } from '../source/messages.ts';
import { fileStart } from '../source/position.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { ShortAnswersOfLanguage } from '../tree/types.ts';
import { readData } from './read-data.ts';

/** How the answers of an upper layer join those of the layer below: by entry. */
const byEntry = fields({ labels: fields(), answers: fields() });

/**
 * Reads and validates the short answers of a tree, `short-answers/<language>.yaml`; empty if there are none.
 * @param layers the content folders, the lowest first
 */
export function readShortAnswers(layers: readonly string[]): {
  shortAnswers: ShortAnswersOfLanguage[];
  diagnostics: ReaderDiagnostic[];
} {
  const isOfLanguage = (name: string): boolean =>
    name.endsWith('.yaml') && language.safeParse(basename(name, '.yaml')).success;
  const listed = layers.map((layer) => {
    const folder = join(layer, 'short-answers');
    const { files, folders } = listFolder(folder);
    const others = [...files.filter((name) => !isOfLanguage(name)), ...folders];
    return {
      layer,
      names: files.filter(isOfLanguage),
      misnamed: others.map((name) => misnamed(join(folder, name), name)),
    };
  });
  const names = [...new Set(listed.flatMap((each) => each.names))].toSorted();
  const read = names.map((name) => {
    const own = listed.filter((each) => each.names.includes(name)).map(({ layer }) => layer);
    const path = layeredFile(own, join('short-answers', name), byEntry);
    const { file, value, diagnostics } = readData(path, shortAnswersFile);
    return {
      answers: { ...file, language: basename(name, '.yaml'), ...(value && { value }) },
      diagnostics,
    };
  });
  return {
    shortAnswers: read.map(({ answers }) => answers),
    diagnostics: [
      ...listed.flatMap((each) => each.misnamed),
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
