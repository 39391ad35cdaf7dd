import { readerRules } from '../reader/source/reader-rules.ts';
import { buildRule } from './support/rule.ts';

/** The rules of which the reader itself says where they are broken. */
export const readingRules = readerRules.map((name) =>
  buildRule({
    name,
    needs: ['reading'],
    check: ({ reading }) => reading.filter(({ rule }) => rule === name),
  }),
);
