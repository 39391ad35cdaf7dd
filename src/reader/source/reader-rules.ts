import type { Diagnostic } from './diagnostic.ts';

/** The rules that the reader itself checks, in the order they are reported. */
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
  'layers-fit-together',
  'picture-files-are-publishable',
  'drawings-are-plain',
] as const;

/** A diagnostic of the reader, with its rule. */
export interface ReaderDiagnostic extends Diagnostic {
  rule: (typeof readerRules)[number];
}
