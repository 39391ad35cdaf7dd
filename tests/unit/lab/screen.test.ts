import { expect, test } from 'vitest';
import { codesOf, screenOf } from '../../lab/clients/screen.ts';

const line = (text: string, within: string[] = [], control = false) => ({ text, within, control });
const parts = { heading: ['h1'], code: ['#code'], extra: ['#offer'], proceed: ['#go'] };
const heading = line('Stop', ['h1']);
const details = line('Details', ['button'], true);

test('each line is known for what it is', () => {
  const before = [heading, line('It is dangerous.'), details];
  const after = [
    ...before,
    line('ERR_OLD', ['div', '#code']),
    line('Buy our protection', ['#offer']),
    line('It ended yesterday.'),
    line('Go on', ['a', '#go'], true),
  ];
  expect(screenOf(before, after, parts).map(({ part }) => part)).toEqual([
    'heading',
    'body',
    'button',
    'code',
    'extra',
    'details',
    'proceed',
  ]);
});

test('a line with the words of a button is none of what was seen before', () => {
  const after = [heading, details, line('Details')];
  expect(screenOf([heading, details], after, parts).at(-1)?.part).toBe('details');
});

test('a line that is only a code is one wherever it stands', () => {
  const shown = screenOf([], [line('Error code: SEC_ERROR_EXPIRED_CERTIFICATE')], parts);
  expect(shown).toEqual([{ part: 'code', text: 'Error code: SEC_ERROR_EXPIRED_CERTIFICATE' }]);
  expect(codesOf(shown)).toEqual(['SEC_ERROR_EXPIRED_CERTIFICATE']);
});
