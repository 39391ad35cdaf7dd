import { commandLine } from '../../domain/text/command-line.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { captureReference } from '../../schemas/capture.ts';
import type { CaptureFile } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** A capture is at `captures/<client>-<release>/<language>/<fault>.json`, as its fields state. */
export const capturesMatchTheirPaths = buildRule({
  name: 'captures-match-their-paths',
  needs: ['tree'],
  check: ({ tree }) =>
    [...tree.captures].flatMap(([reference, file]) => {
      const [, language = '', fault = ''] = reference.split('/');
      return [
        ...misnamed(reference, file),
        ...differing(file, 'language', language),
        ...differing(file, 'fault', fault),
      ];
    }),
});

function misnamed(reference: string, { at }: CaptureFile): Diagnostic[] {
  if (captureReference.safeParse(reference).success) return [];
  return [
    diagnosticAt(at([]), {
      what: 'capture is in a folder that no message can refer to',
      found: quote(reference),
      expected: '`client-release/language/fault`',
      repair: 'rename its folders',
    }),
  ];
}

function differing(
  { value, at }: CaptureFile,
  field: 'language' | 'fault',
  name: string,
): Diagnostic[] {
  const stated = value?.[field];
  if (stated === undefined || stated === name) return [];
  return [
    diagnosticAt(at([field]), {
      what: `${quote(field)} does not match the path of the capture`,
      found: quote(stated),
      expected: quote(name),
      repair: `move the file, or record it again: \`${commandLine('capture')}\``,
    }),
  ];
}
