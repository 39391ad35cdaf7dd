import { resolve } from 'node:path';
import { formatDiagnostic, type Diagnostic } from './diagnostic.ts';

/** Says what is wrong with a content tree. What shows errors in development shows the first place. */
export class ContentError extends Error {
  override name = 'ContentError';
  title: string;
  loc?: { file: string; line: number; column: number };

  /** @param problems in reading order, one at least */
  constructor(problems: Diagnostic[]) {
    super(problems.map(formatDiagnostic).join('\n'));
    // How the program came to the problem is of no use to whoever mends it.
    this.stack = '';
    const others = problems.length - 1;
    this.title = `The content has ${others > 0 ? `${problems.length} problems` : 'a problem'}`;
    const [first] = problems;
    if (first) this.loc = { file: resolve(first.file), line: first.line, column: first.column };
  }
}
