import { entry, type EntryFrontmatter } from '../../schemas/entry.ts';
import { findFrontmatter } from '../yaml/frontmatter.ts';
import { positionsIn } from '../source/position.ts';
import { parseYaml } from '../yaml/yaml.ts';

/** The content folder at a commit: returns the text of a file, undefined if there is none. */
export type Snapshot = (path: string) => string | undefined;

const parsed = new Map<string, EntryFrontmatter | undefined>();

/**
 * Returns the frontmatter of an entry in the source locale; undefined if it is missing or does not match
 * the schema. Equal texts are parsed once.
 */
export function snapshotFacts(
  folder: Snapshot,
  slug: string,
  locale = '',
): EntryFrontmatter | undefined {
  const text = folder(`faq/${slug}/${locale}.mdx`) ?? '';
  if (!parsed.has(text)) parsed.set(text, entry.safeParse(frontmatterOf(text)).data);
  return parsed.get(text);
}

/** Parses the frontmatter of an MDX file; undefined if there is none. */
export function frontmatterOf(text: string): unknown {
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  return frontmatter && yamlOf(text.slice(frontmatter.from, frontmatter.to));
}

const documents = new Map<string, unknown>();

/** Parses YAML or JSON; undefined if it is neither. Equal texts are parsed once. */
export function yamlOf(text = ''): unknown {
  if (!documents.has(text)) documents.set(text, parse(text));
  return documents.get(text);
}

function parse(text: string): unknown {
  try {
    // Far faster than as YAML, which JSON is as well.
    return JSON.parse(text);
  } catch {
    return parseYaml(text, positionsIn('', text)).yaml?.data;
  }
}
