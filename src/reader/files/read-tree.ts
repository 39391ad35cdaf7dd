import { join } from 'node:path';
import { category } from '../../schemas/category.ts';
import { client } from '../../schemas/client.ts';
import { cure } from '../../schemas/cure.ts';
import { label } from '../../schemas/label.ts';
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
import { readCodes, readLedger, readRedirects, readSearch } from './read-optional.ts';
import { readList, readSite } from './read-data.ts';
import { readEntry } from './read-entry.ts';
import { readProofs } from './read-proofs.ts';
import { readReaders } from './read-readers.ts';
import { readShortAnswers } from './read-short-answers.ts';
import { unreadable } from '../source/read-text.ts';
import type { ContentTree } from '../tree/types.ts';

/** Reads a content tree: whatever can be read of it, and a diagnostic for each part that cannot. */
export function readTree(folder: string): { tree: ContentTree; diagnostics: ReaderDiagnostic[] } {
  const { site, diagnostics, otherVersion } = readSite(folder);
  const clients = readList(join(folder, 'clients.yaml'), client);
  const platforms = readList(join(folder, 'platforms.yaml'), platform);
  const categories = readList(join(folder, 'categories.yaml'), category);
  const labels = readList(join(folder, 'labels.yaml'), label);
  const placeholders = readList(join(folder, 'placeholders.yaml'), placeholder);
  const sources = readList(join(folder, 'sources.yaml'), source);
  const glossary = readList(join(folder, 'glossary.yaml'), term, { optional: true });
  const cures = readList(join(folder, 'cures.yaml'), cure, { optional: true });
  const lists = [clients, platforms, categories, labels, placeholders, sources, glossary, cures];
  const unusable = [...findMissingFolder(folder), ...otherVersion];
  const entriesFolder = shownPath(join(folder, 'faq'));
  const { folders, files, error } = listFolder(join(folder, 'faq'));
  const { locales } = site;
  // Which files an entry should have depends on the locales.
  const entries = locales
    ? folders.map((slug) => readEntry(join(folder, 'faq', slug), slug, locales))
    : [];
  const captured = readCaptures(join(folder, 'captures'));
  const catalogues = readCatalogues(join(folder, 'catalogues'));
  const proofs = readProofs(join(folder, 'proofs'));
  const drawings = readDrawings(join(folder, 'drawings'));
  const readers = readReaders(join(folder, 'readers'));
  const shortAnswers = readShortAnswers(join(folder, 'short-answers'));
  const codes = readCodes(folder);
  const redirects = readRedirects(folder);
  const search = readSearch(folder);
  const ledger = readLedger(folder);
  return {
    tree: {
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
      },
      codes: codes.codes,
      redirects: redirects.redirects,
      search: search.search,
      ledger: ledger.ledger,
      entries: entries.map(({ entry }) => entry),
      captures: captured.captures,
      catalogues: catalogues.catalogues,
      proofs: proofs.proofs,
      drawings: drawings.drawings,
      readers: readers.readers,
      shortAnswers: shortAnswers.shortAnswers,
      folder: entriesFolder,
      otherFiles: files,
    },
    diagnostics:
      unusable.length > 0
        ? unusable
        : [
            ...findUnexpectedFiles(folder),
            ...findLinks(join(folder, 'faq')),
            ...(error === undefined ? [] : [unreadable(entriesFolder, error, 'folder')]),
            ...diagnostics,
            ...[
              ...lists,
              ...entries,
              captured,
              catalogues,
              proofs,
              drawings,
              readers,
              shortAnswers,
              codes,
              redirects,
              search,
              ledger,
            ].flatMap((read) => read.diagnostics),
          ],
  };
}
