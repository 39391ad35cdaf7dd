import { join } from 'node:path';
import { commandLine } from '../../domain/text/command-line.ts';
import { catalogue, catalogueScreens } from '../../schemas/catalogue.ts';
import { listFolder } from '../source/files.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import type { CatalogueFolder } from '../tree/types.ts';
import { readData } from './read-data.ts';
import { recordReader } from './read-record.ts';

const readCatalogue = recordReader('catalogue', catalogue, {
  expected: 'texts as they were read from a program',
  repair: `read them again: \`${commandLine('catalogues')}\``,
});

/**
 * Reads and validates the catalogues of a tree, `folder/<client>-<release>/` with `screens.yaml` and
 * `<language>.json`; empty if there are none.
 */
export function readCatalogues(folder: string): {
  catalogues: CatalogueFolder[];
  diagnostics: ReaderDiagnostic[];
} {
  const read = listFolder(folder).folders.map((id) => {
    const { file, value, diagnostics } = readData(
      join(folder, id, 'screens.yaml'),
      catalogueScreens,
    );
    const languages = listFolder(join(folder, id))
      .files.filter((name) => name.endsWith('.json'))
      .map((name) => ({
        language: name.slice(0, -'.json'.length),
        ...readCatalogue(join(folder, id, name)),
      }));
    const catalogueFolder: CatalogueFolder = {
      id,
      screens: { ...file, ...(value && { value }) },
      languages: new Map(languages.map(({ language, file: texts }) => [language, texts])),
    };
    return {
      catalogue: catalogueFolder,
      diagnostics: [...diagnostics, ...languages.flatMap((each) => each.diagnostics)],
    };
  });
  return {
    catalogues: read.map((each) => each.catalogue),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}
