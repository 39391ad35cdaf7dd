import { join } from 'node:path';
import { isPicture } from './read-picture.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import { listFolder, shownPath } from '../source/files.ts';
import { quote } from '../source/messages.ts';
import { fileStart } from '../source/position.ts';
import { readTextFile } from '../source/read-text.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { parseAddition, type Addition } from '../layers/read-addition.ts';

/** Reads a folder that adds to an entry of the layer below: `<locale>.add.mdx` for each locale, and pictures. */
export function readAdditions(
  folder: string,
  locales: string[],
): { files: Map<string, Addition>; diagnostics: ReaderDiagnostic[] } {
  const { folders, files } = listFolder(folder);
  const names = new Map(locales.map((locale) => [`${locale}.add.mdx`, locale]));
  const present = [...names].filter(([name]) => files.includes(name));
  const read = present.map(([name, locale]) => {
    const path = join(folder, name);
    const { text, diagnostics } = readTextFile(path);
    if (text === undefined) return { locale, diagnostics };
    const parsed = parseAddition(path, text);
    return { locale, ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
  });
  const others = [...folders, ...files.filter((name) => !names.has(name) && !isPicture(name))];
  const missing = present.length > 0 ? [...names].filter(([name]) => !files.includes(name)) : [];
  return {
    files: new Map(
      read.flatMap((each): [string, Addition][] =>
        'addition' in each && each.addition ? [[each.locale, each.addition]] : [],
      ),
    ),
    diagnostics: [
      ...read.flatMap(({ diagnostics }) => diagnostics),
      ...others.map((name) => misplaced(join(folder, name), name, locales)),
      ...missing.map(([name]) => missingAddition(join(folder, name), present[0]?.[0] ?? '')),
    ],
  };
}

function misplaced(path: string, name: string, locales: string[]): ReaderDiagnostic {
  const entry = locales.includes(name.replace(/\.mdx$/, ''));
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'layers-fit-together',
    what: entry
      ? 'the content below has this entry already'
      : 'file beside additions that nothing reads',
    found: quote(name),
    expected: 'only additions, such as `ja.add.mdx`, and pictures',
    repair: entry
      ? 'add to it, or give your entry another slug and hide that of the content below'
      : 'rename it, or move it out of the folder',
  });
}

function missingAddition(path: string, other: string): ReaderDiagnostic {
  return diagnosticAt(fileStart(shownPath(path)), {
    rule: 'layers-fit-together',
    what: 'addition is missing in a language of the site',
    found: `only ${quote(other)}`,
    expected: 'an addition in each language',
    repair: 'write it in this language, too',
  });
}
