import { expect, test } from 'vitest';
import { find } from './ask-every-text.ts';
import { captures, copied, screenLost, screens } from './captured-screens.ts';

// One in three screens; `npm run stress -- texts` asks for all.
test.each(screens.filter((_, at) => at % 3 === 0))(
  'a whole screen leads to its entry: %s',
  async (_, capture) => {
    expect(await screenLost(capture)).toBeUndefined();
  },
);

test('beside a message that stands in a trace as a whole, parts of others are no causes', async () => {
  const capture = captures.find(([reference]) => reference === 'python-3.11/en/revoked')?.[1];
  const { verdict, causes } = await find(capture ? copied(capture) : '');
  expect([verdict, causes]).toEqual(['code', ['certificate-revoked']]);
});
