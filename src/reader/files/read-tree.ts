import { join } from 'node:path';
import type { z } from 'zod';
import { category } from '../../schemas/category.ts';
import { client } from '../../schemas/client.ts';
import { cure } from '../../schemas/cure.ts';
import { label } from '../../schemas/label.ts';
import { notice } from '../../schemas/notice.ts';
import { ownHosts } from '../../schemas/own-host.ts';
import { placeholder } from '../../schemas/placeholder.ts';
import { platform } from '../../schemas/platform.ts';
import { source } from '../../schemas/source.ts';
import { term } from '../../schemas/term.ts';
import { findLinks, findMissingFolder, findUnexpectedFiles } from './content-folder.ts';
import { listFolder, shownPath } from '../source/files.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { readCaptures } from './read-captures.ts';
import { readCatalogues } from './read-catalogues.ts';
import { readDrawings } from './read-drawings.ts';
import { readLogos } from './read-logos.ts';
import { readCodes, readLedger, readRedirects, readSearch } from './read-optional.ts';
import { readList, readSite } from './read-data.ts';
import { findOtherLocales, findUnknownHidden } from './find-misfits.ts';
import { layeredFile } from '../layers/layered-file.ts';
import { itemsBy } from '../layers/merge-data.ts';
import { readEntries } from './read-entries.ts';
import { readLayers } from './read-layers.ts';
import { readProofs } from './read-proofs.ts';
import { readReaders } from './read-readers.ts';
import { readShortAnswers } from './read-short-answers.ts';
import { unreadable } from '../source/read-text.ts';
import type { ContentTree } from '../tree/types.ts';

/** How an item of a list takes the place of the one with the same id in the layer below: field by field. */
const byId = itemsBy('id');

/**
 * Reads a content tree with the layers below it: whatever can be read of it, and a diagnostic for each part that
 * cannot.
 */
export function readTree(folder: string): { tree: ContentTree; diagnostics: ReaderDiagnostic[] } {
  const { folders, diagnostics: ofLayers } = readLayers(folder);
  const { site: asRead, diagnostics, otherVersion } = readSite(folders);
  const misfits = [...ofLayers, ...findOtherLocales(folders)];
  // Without locales, no rule looks at what cannot be right.
  const site = misfits.length > 0 ? { ...asRead, locales: undefined } : asRead;
  const listOf = <S extends z.ZodType>(name: string, schema: S, options = {}) =>
    readList(layeredFile(folders, name, byId), schema, options);
  const clients = listOf('clients.yaml', client);
  const platforms = listOf('platforms.yaml', platform);
  const categories = listOf('categories.yaml', category);
  const labels = listOf('labels.yaml', label);
  const placeholders = listOf('placeholders.yaml', placeholder);
  const sources = listOf('sources.yaml', source);
  const glossary = listOf('glossary.yaml', term, { optional: true });
  const cures = listOf('cures.yaml', cure, { optional: true });
  const hosts = listOf('hosts.yaml', ownHosts, { optional: true });
  const notices = listOf('notices.yaml', notice, { optional: true });
  const lists = [
    clients,
    platforms,
    categories,
    labels,
    placeholders,
    sources,
    glossary,
    cures,
    hosts,
    notices,
  ];
  const unusable = [
    ...findMissingFolder(folder),
    ...otherVersion,
    ...ofLayers,
    ...findOtherLocales(folders),
  ];
  const entriesFolder = shownPath(join(folder, 'faq'));
  const { files, error } = listFolder(join(folder, 'faq'));
  // Which files an entry should have depends on the locales.
  const entries = site.locales ? readEntries(folders, site.locales) : [];
  const captured = folders.map((each) => readCaptures(join(each, 'captures')));
  const catalogues = folders.map((each) => readCatalogues(join(each, 'catalogues')));
  const proofs = folders.map((each) => readProofs(join(each, 'proofs')));
  const drawings = folders.map((each) => readDrawings(join(each, 'drawings')));
  const logos = folders.map((each) => readLogos(join(each, 'logos')));
  const readers = folders.map((each) => readReaders(join(each, 'readers')));
  const shortAnswers = readShortAnswers(folders);
  const codes = readCodes(folders);
  const redirects = readRedirects(folders);
  const search = readSearch(folders);
  const ledger = readLedger(folders);
  return {
    tree: {
      layers: folders,
      site,
      lists: {
        clients: clients.list,
        platforms: platforms.list,
        categories: categories.list,
        labels: labels.list,
        placeholders: placeholders.list,
        sources: sources.list,
        glossary: glossary.list,
        cures: cures.list,
        hosts: hosts.list,
        notices: notices.list,
      },
      codes: codes.codes,
      redirects: redirects.redirects,
      search: search.search,
      ledger: ledger.ledger,
      entries: entries.flatMap(({ entry }) => entry ?? []),
      captures: new Map(captured.flatMap(({ captures }) => [...captures])),
      catalogues: uppermost(catalogues.flatMap((each) => each.catalogues)),
      proofs: new Map(proofs.flatMap((each) => [...each.proofs])),
      drawings: new Map(drawings.flatMap((each) => [...each.drawings])),
      logos: new Map(logos.flatMap((each) => [...each.logos])),
      readers: uppermost(readers.flatMap((each) => each.readers)),
      shortAnswers: shortAnswers.shortAnswers,
      folder: entriesFolder,
      otherFiles: files,
    },
    diagnostics:
      unusable.length > 0
        ? unusable
        : [
            ...folders.flatMap((each) => findUnexpectedFiles(each, each !== folders[0])),
            ...folders.flatMap((each) => findLinks(join(each, 'faq'))),
            ...findUnknownHidden(folders, site),
            ...(error === undefined ? [] : [unreadable(entriesFolder, error, 'folder')]),
            ...diagnostics,
            ...[
              ...lists,
              ...entries,
              ...captured,
              ...catalogues,
              ...proofs,
              ...drawings,
              ...logos,
              ...readers,
              shortAnswers,
              codes,
              redirects,
              search,
              ledger,
            ].flatMap((read) => read.diagnostics),
          ],
  };
}

/** Returns the items with an id, sorted by it; of those with the same id the one of the uppermost layer. */
function uppermost<T extends { id: string }>(items: T[]): T[] {
  const byName = new Map(items.map((item) => [item.id, item]));
  return [...byName.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
