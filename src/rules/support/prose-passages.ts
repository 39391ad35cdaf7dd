import type { MdxBlock } from '../../reader/mdx/body.ts';
import { allFiles } from '../../reader/tree/lookup.ts';
import { valueAt } from '../../reader/schema/walk.ts';
import type { DataFile, ContentTree } from '../../reader/tree/types.ts';
import type { Path } from '../../reader/yaml/yaml.ts';
import { findPattern, without } from './phrases.ts';

/** A text in the words of an author; quotations in `words` are replaced by NUL (`withoutQuotations`). */
export interface Passage extends MdxBlock {
  file: string;
  locale: string;
}

const fields: Path[] = [
  ['title'],
  ['summary'],
  ['answers', 'meaning'],
  ['answers', 'action'],
  ['answers', 'contact'],
];

/** Returns the blocks of the prose of all entries. */
export function passagesOf(tree: ContentTree): Passage[] {
  return allFiles(tree).flatMap(({ file, locale, body }) =>
    (body?.blocks ?? []).map((block) => ({
      ...block,
      file,
      locale,
      words: withoutQuotations(block.words),
    })),
  );
}

/** Returns the short texts of the data: titles, summaries, answers, and all texts given by locale. */
export function fieldsOf(tree: ContentTree): Passage[] {
  // The titles of sources are in the words of their publishers.
  const { sources: _, ...lists } = tree.lists;
  const words = allFiles(tree).flatMap((file) =>
    fields.flatMap((path) => fieldOf(file, file.locale, path)),
  );
  const localized = [tree.site, ...Object.values(lists), ...allFiles(tree)].flatMap((file) =>
    file.localized.flatMap((path) =>
      (tree.site.locales ?? []).flatMap((locale) => fieldOf(file, locale, [...path, locale])),
    ),
  );
  return [...words, ...localized];
}

function fieldOf({ file, yaml }: DataFile, locale: string, path: Path): Passage[] {
  const text = valueAt(yaml?.data, path);
  if (!yaml || typeof text !== 'string') return [];
  const at: MdxBlock['at'] = (offset) => {
    const start = yaml.atPiece(path, text);
    return { ...start, column: start.column + offset };
  };
  const words = withoutQuotations(text);
  return [{ kind: 'words', source: text, words, sources: [], notes: [], at, file, locale }];
}

const quotation = /「[^「」]*」|『[^『』]*』|“[^“”]*”/g;

/** Replaces quotations in a text, marks included, by NUL, the inner ones first. */
export function withoutQuotations(text: string): string {
  const found = findPattern(text, quotation);
  return found.length > 0 ? withoutQuotations(without(text, found)) : text;
}
