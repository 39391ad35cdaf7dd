import type { Library } from '../../domain/library/types.ts';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Style } from '../../schemas/style.ts';
import type { Passage } from './prose-passages.ts';

/** What is checked. */
export interface Content {
  tree: ContentTree;
  /** What a site would be built of; nothing where a build would stop. */
  library?: Library;
  /** The blocks of the prose, and the short texts of the data. */
  prose: Passage[];
  fields: Passage[];
  style: Style;
  /** The day of the check, `2026-11-23`. */
  today: string;
}

/** A problem, and what `--fix` puts in its place where that needs no thought. */
export interface Finding extends Diagnostic {
  replace?: { found: string; by: string };
}

/** One demand on content that a site could be built of. */
export interface CheckRule {
  name: string;
  /** The demand as a sentence. */
  demand: string;
  /** True of what comes with time alone: it is reported, and nothing fails. */
  remark?: boolean;
  /** True where a part of the content that cannot be read would lead it astray. */
  whole?: boolean;
  check(content: Content): Finding[] | Promise<Finding[]>;
}
