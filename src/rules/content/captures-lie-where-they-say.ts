import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { captureReference } from '../../schemas/capture.ts';
import type { CaptureFile, Rule } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';

/** A capture lies in `captures/<client>-<release>/<language>/<fault>.json`, as its own fields say. */
export const capturesLieWhereTheySay: Rule = {
  name: 'captures-lie-where-they-say',
  check: (tree) =>
    [...tree.captures].flatMap(([reference, file]) => {
      const [, language = '', fault = ''] = reference.split('/');
      return [
        ...misnamed(reference, file),
        ...differing(file, 'language', language),
        ...differing(file, 'fault', fault),
      ];
    }),
};

function misnamed(reference: string, { at }: CaptureFile): Diagnostic[] {
  if (captureReference.safeParse(reference).success) return [];
  return [
    diagnosticAt(at([]), {
      what: 'a capture lies where no message can refer to it',
      found: quote(reference),
      expected: 'client-release/language/fault',
      repair: 'rename its folders',
    }),
  ];
}

function differing(
  { value, at }: CaptureFile,
  field: 'language' | 'fault',
  name: string,
): Diagnostic[] {
  const own = value?.[field];
  if (own === undefined || own === name) return [];
  return [
    diagnosticAt(at([field]), {
      what: `${quote(field)} is not what the path of the capture says`,
      found: quote(own),
      expected: quote(name),
      repair: 'move the file, or make it anew: `npm run capture`',
    }),
  ];
}
