import { expect, test } from 'vitest';
import { hasCode, machineFault } from '../../../src/tools/machine-fault.ts';

const fault = (code: string, path?: string) =>
  Object.assign(new Error('raw'), { code, ...(path !== undefined && { path }) });

test.each([
  [fault('ENOSPC', 'dist/a.html'), 'dist/a.html: the disk is full (ENOSPC).'],
  [fault('EROFS'), 'This disk can only be read (EROFS).'],
  [new Error('x', { cause: fault('EMFILE') }), 'Too many files are open at once (EMFILE).'],
  [new Error('No space left on device (os error 28)'), 'The disk is full (ENOSPC).'],
])('what a machine cannot do is said in words: %s', (error, text) => {
  expect(machineFault(error)).toBe(text);
});

test('any other error is none of the machine’s', () => {
  for (const error of [new Error('x'), fault('ERR_INVALID_ARG'), 'x', undefined])
    expect(machineFault(error)).toBeUndefined();
  expect(hasCode(fault('EEXIST'), 'ENOENT', 'EEXIST')).toBe(true);
  expect(hasCode(fault('EEXIST'), 'ENOENT')).toBe(false);
});
