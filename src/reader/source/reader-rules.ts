import type { Diagnostic } from './diagnostic.ts';

/** The rules the reader itself finds broken, in the order they are reported. */
export const readerRules = [
  'content-folder-is-in-order',
  'files-can-be-read',
  'text-is-utf-8',
  'text-has-no-hidden-characters',
  'frontmatter-is-complete',
  'yaml-is-valid',
  'json-is-valid',
  'mdx-is-valid',
  'data-matches-its-schema',
  'picture-files-are-publishable',
] as const;

/** A problem the reader has found, with its rule. */
export interface ReaderProblem extends Diagnostic {
  rule: (typeof readerRules)[number];
}
