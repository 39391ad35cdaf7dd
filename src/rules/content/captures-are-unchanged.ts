import { commandLine } from '../../domain/text/command-line.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { recordChecksum } from '../../reader/files/checksums.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** A capture is as it was recorded: its field `seal` is its checksum. */
export const capturesAreUnchanged = buildRule({
  name: 'captures-are-unchanged',
  needs: ['tree'],
  check: ({ tree }) =>
    [...tree.captures.values()].flatMap(({ value, at }) => {
      if (!value) return [];
      const checksum = recordChecksum(value);
      if (checksum === value.seal) return [];
      return [
        diagnosticAt(at(['seal']), {
          what: 'capture was changed by hand',
          found: `text with the seal ${quote(checksum)}`,
          expected: `the recorded text, with the seal ${quote(value.seal)}`,
          repair: `undo the change, or record it again: \`${commandLine('capture')}\``,
        }),
      ];
    }),
});
