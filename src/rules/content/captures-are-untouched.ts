import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { captureChecksum } from '../../reader/files/capture-checksum.ts';
import type { Rule } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';

/** A capture is as it was recorded: its seal fits. */
export const capturesAreUntouched: Rule = {
  name: 'captures-are-untouched',
  check: (tree) =>
    [...tree.captures.values()].flatMap(({ value, at }) => {
      if (!value) return [];
      const seal = captureChecksum(value);
      if (seal === value.seal) return [];
      return [
        diagnosticAt(at(['seal']), {
          what: 'the capture has been changed by hand',
          found: `a text with the seal ${quote(seal)}`,
          expected: `the text that was recorded, with the seal ${quote(value.seal)}`,
          repair: 'take the change back, or make it anew: `npm run capture`',
        }),
      ];
    }),
};
