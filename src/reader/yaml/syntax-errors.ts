import { visit, type Document, type YAMLError } from 'yaml';
import type { PositionOf, Position } from '../source/position.ts';
import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote } from '../source/messages.ts';

const repairs: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT:
    'indent the lines of one list or map alike, and close open brackets and quotation marks',
  BAD_SCALAR_START: 'put the text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'put text that contains `: ` in quotation marks',
  MISSING_CHAR: 'add the missing character',
  MULTIPLE_DOCS: 'remove the `---` line',
  TAB_AS_INDENT: 'indent with spaces',
  TAG_RESOLVE_FAILED: 'put text that starts with `!` in quotation marks',
  UNEXPECTED_TOKEN: 'put the whole text in quotation marks',
};

/**
 * Returns the diagnostics of a document that is not valid YAML: every duplicate field, and the first
 * syntax error only, as the others tend to follow from it. Also reports text cut off by a comment.
 */
export function syntaxDiagnostics(
  document: Document.Parsed,
  source: string,
  place: PositionOf,
): ReaderDiagnostic[] {
  const errors = [...document.errors, ...document.warnings];
  const duplicates = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [syntaxError] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const diagnostics = duplicates.map((error) => duplicateField(error, source, place));
  if (syntaxError) diagnostics.push(invalidYaml(syntaxError, source, place));
  if (diagnostics.length > 0) return diagnostics;
  return [
    ...(source.includes('*') ? unknownAliases(document, place) : []),
    ...(source.includes(' #') ? cutTexts(document, source, place) : []),
  ];
}

/** Reports texts without quotation marks that contain ` #`: the rest of the line would be a comment. */
function cutTexts(
  document: Document.Parsed,
  source: string,
  place: PositionOf,
): ReaderDiagnostic[] {
  const diagnostics: ReaderDiagnostic[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      const end = range?.[1] ?? 0;
      const comment = /^[^\S\n]+#.*/.exec(source.slice(end, end + 200))?.[0];
      if (type !== 'PLAIN' || comment === undefined) return;
      diagnostics.push(
        diagnosticAt(place(end + comment.indexOf('#')), {
          rule: 'yaml-is-valid',
          what: 'text is cut off by a comment',
          found: quote(comment.trim()),
          expected: 'text that is read to its end',
          repair: 'put the whole text in quotation marks, or the comment on a line of its own',
        }),
      );
    },
  });
  return diagnostics;
}

function duplicateField(error: YAMLError, source: string, place: PositionOf): ReaderDiagnostic {
  const name = /^[^:\n]*/.exec(source.slice(error.pos[0]))?.[0] ?? '';
  return diagnosticAt(place(error.pos[0]), {
    rule: 'yaml-is-valid',
    what: 'duplicate field',
    found: `a second ${quote(name)}`,
    expected: 'each field once',
    repair: 'remove or rename one of them',
  });
}

function invalidYaml(error: YAMLError, source: string, place: PositionOf): ReaderDiagnostic {
  const { line } = place(error.pos[0]);
  const first = place(0).line;
  const shown = source.split('\n')[line - first] ?? '';
  const code = shown.startsWith('\t') ? 'TAB_AS_INDENT' : error.code;
  return diagnosticAt(place(error.pos[0]), {
    rule: 'yaml-is-valid',
    what: `invalid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`,
    found: shown.trim() ? quote(shown.trim()) : 'the end of the text',
    expected: 'valid YAML',
    repair: repairs[code] ?? 'correct this line or the one before it',
  });
}

/** Reports aliases without an anchor, which the parser itself accepts. */
function unknownAliases(document: Document.Parsed, place: PositionOf): ReaderDiagnostic[] {
  const diagnostics: ReaderDiagnostic[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      diagnostics.push(
        diagnosticAt(place(alias.range?.[0] ?? 0), {
          rule: 'yaml-is-valid',
          what: 'invalid YAML: unknown alias',
          found: quote(`*${alias.source}`),
          expected: 'valid YAML',
          repair: 'put text that starts with `*` in quotation marks',
        }),
      );
    },
  });
  return diagnostics;
}

/** Creates the diagnostic of a document with more aliases than the parser resolves. */
export function tooManyAliases(error: unknown, place: Position): ReaderDiagnostic {
  return diagnosticAt(place, {
    rule: 'yaml-is-valid',
    what: 'invalid YAML: aliases cannot be resolved',
    found: quote(error instanceof Error ? error.message : String(error)),
    expected: 'valid YAML',
    repair: 'write the values out instead of using aliases',
  });
}
