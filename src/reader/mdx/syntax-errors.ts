import { diagnosticAt } from '../source/diagnostic.ts';
import type { ReaderDiagnostic } from '../source/reader-rules.ts';
import { quote } from '../source/messages.ts';

/** The problem behind an error of the MDX parser, which reads `5:6: what is wrong (rule)`. */
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
