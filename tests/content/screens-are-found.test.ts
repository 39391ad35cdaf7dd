import { expect, test } from 'vitest';
import { oneIn } from '../support/share.ts';
import { find, ONE_IN } from './ask-every-text.ts';
import { captures, copied, screenLost, screens } from './captured-screens.ts';

test.each(oneIn(ONE_IN, screens))('a whole screen leads to its entry: %s', async (_, capture) => {
  expect(await screenLost(capture)).toBeUndefined();
});

test('beside a message that stands in a trace as a whole, parts of others are no causes', async () => {
  const capture = captures.find(([reference]) => reference === 'python-3.11/en/revoked')?.[1];
  const { verdict, causes } = await find(capture ? copied(capture) : '');
  expect([verdict, causes]).toEqual(['code', ['certificate-revoked']]);
});
