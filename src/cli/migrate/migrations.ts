// How content of an older form becomes content of the form this program reads, a step a version. A step changes
// pieces of text at the places the YAML parser gives, so that comments, quotes and line ends stay as they are.
import { isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { currentName } from '../../rules/support/former-names.ts';

/** A piece of a text, between two offsets in UTF-16 units, with what takes its place. */
export interface Edit {
  from: number;
  to: number;
  by: string;
  /** What it changes, in words for the author. */
  what: string;
}

/** A step from one version of the content to the next. */
export interface Migration {
  /** The version content has afterwards. */
  to: number;
  /**
   * Returns the edits of one file; none if it is as it should be, so that an interrupted migration can be repeated.
   * @param path from the content folder on, with forward slashes
   * @param text valid YAML, or MDX whose frontmatter is
   */
  edits: (path: string, text: string) => Edit[];
}

/** All steps there are, from version 0, content without a version, up to `CONTENT_VERSION`. */
export const migrations: Migration[] = [
  { to: 1, edits: (path, text) => (path === 'check-exceptions.yaml' ? renameRules(text) : []) },
];

/** Gives the rules in `check-exceptions.yaml` their present names. */
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
