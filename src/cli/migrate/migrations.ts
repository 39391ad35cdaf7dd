/**
 * How content of an older form becomes content of the form this program reads: one migration for each
 * version. A migration replaces pieces of text at positions that the YAML parser gives, so that comments,
 * quotes and line ends stay as they are. `migrate-texts.ts` applies them and raises the version.
 */
import { isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { currentName } from '../../rules/support/former-names.ts';

/** The replacement of a piece of text, between two offsets in UTF-16 units. */
export interface Edit {
  from: number;
  to: number;
  by: string;
  /** What it changes, for the author. */
  what: string;
}

/** Brings content from one version to the next. */
export interface Migration {
  /** The version of the content afterwards. */
  to: number;
  /**
   * Returns the edits of one file; none if it has the new form already, so that an interrupted migration
   * can be repeated.
   * @param path from the content folder on, with forward slashes
   * @param text valid YAML, or MDX whose frontmatter is
   */
  edits: (path: string, text: string) => Edit[];
}

/** All migrations in order, from version 0 (content without a version) to `CONTENT_VERSION`. */
export const migrations: Migration[] = [
  { to: 1, edits: (path, text) => (path === 'check-exceptions.yaml' ? renameRules(text) : []) },
];

/** Returns the edits that replace former names of rules in `check-exceptions.yaml`. */
function renameRules(text: string): Edit[] {
  const document: Document = parseDocument(text);
  const items = isSeq(document.contents) ? document.contents.items : [];
  return items.flatMap((_, index) => {
    const rule = document.getIn([index, 'rule'], true);
    if (!isScalar(rule) || !rule.range) return [];
    const [from, to] = rule.range;
    const [former, current] = [String(rule.value), currentName(String(rule.value))];
    if (former === current) return [];
    const [mark = ''] = /^["']/.exec(text.slice(from)) ?? [];
    return [{ from, to, by: mark + current + mark, what: `the rule ${former} is ${current}` }];
  });
}
