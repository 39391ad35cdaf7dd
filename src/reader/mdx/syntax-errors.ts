import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote } from '../source/messages.ts';

/**
 * Returns the diagnostic of an error of the MDX parser.
 * @param error thrown by `parseProse`; its message is `5:6: what is wrong (rule)`, line and column from 1
 */
export function invalidMdx(file: string, text: string, error: unknown): ReaderDiagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const parts = /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message);
  const [line, column] = [Number(parts?.[1] ?? 1), Number(parts?.[2] ?? 1)];
  const reason = (parts?.[3] ?? message).replace(/ \(note: [\s\S]*\)$/, '');
  const shown = text.split('\n')[line - 1]?.trim();
  return diagnosticAt(
    { file, line, column },
    {
      rule: 'mdx-is-valid',
      what: `invalid MDX: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
      found: shown ? quote(shown) : 'the end of the text',
      expected: 'Markdown with components that are opened and closed',
      repair: 'close what is open; write a literal `<` as `&lt;` and a literal `{` as `&#123;`',
    },
  );
}
