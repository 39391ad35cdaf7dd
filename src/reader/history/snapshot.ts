import { entry, type EntryFrontmatter } from '../../schemas/entry.ts';
import { findFrontmatter } from '../yaml/frontmatter.ts';
import { positionsIn } from '../source/position.ts';
import { parseYaml } from '../yaml/yaml.ts';

/** A content folder as it was: the text of a file by its path, nothing if there was none. */
export type Snapshot = (path: string) => string | undefined;

const parsed = new Map<string, EntryFrontmatter | undefined>();

/** The facts of an entry, from the file of the source language. The same text is parsed once. */
export function snapshotFacts(
  folder: Snapshot,
  slug: string,
  locale = '',
): EntryFrontmatter | undefined {
  const text = folder(`faq/${slug}/${locale}.mdx`) ?? '';
  if (!parsed.has(text)) parsed.set(text, entry.safeParse(frontmatterOf(text)).data);
  return parsed.get(text);
}

/** The data above the prose of an MDX file; nothing if there is none. */
export function frontmatterOf(text: string): unknown {
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  return frontmatter && yamlOf(text.slice(frontmatter.from, frontmatter.to));
}

const documents = new Map<string, unknown>();

/** YAML or JSON, nothing if it is neither. The same text is parsed once. */
export function yamlOf(text = ''): unknown {
  if (!documents.has(text)) documents.set(text, parseYaml(text, positionsIn('', text)).yaml?.data);
  return documents.get(text);
}
