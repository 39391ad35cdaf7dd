import { expect, test } from 'vitest';
import { explainSystemError, hasCode } from '../../../../src/cli/command/explain-error.ts';

const fault = (code: string, path?: string) =>
  Object.assign(new Error('raw'), { code, ...(path !== undefined && { path }) });

test.each([
  [fault('ENOSPC', 'a.html'), /^The disk is full, so a\.html cannot be written/],
  [fault('EROFS'), /^What is asked for is on a read-only disk/],
  [new Error('x', { cause: fault('EMFILE') }), /^Too many files are open: allow more/],
  [new Error('No space left on device (os error 28)'), /^The disk is full/],
])('what a machine cannot do is said in a sentence, wherever it says so: %s', (error, text) => {
  expect(explainSystemError(error)).toMatch(text);
});

test('any other error is none of the machine’s', () => {
  for (const error of [new Error('x'), fault('ERR_INVALID_ARG'), 'x', undefined])
    expect(explainSystemError(error)).toBeUndefined();
  expect(hasCode(fault('EEXIST'), 'ENOENT', 'EEXIST')).toBe(true);
  expect(hasCode(fault('EEXIST'), 'ENOENT')).toBe(false);
});
