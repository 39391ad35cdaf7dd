import { readerRules } from '../reader/source/reader-rules.ts';
import { buildRule } from './support/rule.ts';

/** The rules that the reader itself checks; they pass on its diagnostics. */
export const readingRules = readerRules.map((name) =>
  buildRule({
    name,
    needs: ['reading'],
    check: ({ reading }) => reading.filter(({ rule }) => rule === name),
  }),
);
