import { expect, test } from 'vitest';
import type { Library } from '../../../../src/domain/library/types.ts';
import { messageRedirects, anchorRedirects } from '../../../../src/domain/urls/redirects.ts';
import { terminals } from '../terminals.ts';

/** The library with redirects, and with messages that were published before. */
const moved = (redirects: [from: string, to: string][], ...messages: string[]): Library => ({
  ...terminals,
  redirects: redirects.map(([from, to]) => ({ from, to })),
  ledger: { pages: [], codes: [], messages },
});

test('a message that has moved inside its entry leaves its anchor there', () => {
  const library = moved([['no-line#old', 'no-line#counter-5']]);
  expect(anchorRedirects(library)('no-line')).toEqual([{ id: 'old', to: 'no-line#counter-5' }]);
  expect(anchorRedirects(library)('paper-out')).toEqual([]);
});

test('the messages of a page that has moved are found on the new one, by their id or at its top', () => {
  const library = moved(
    [['faq/line-cut/', 'faq/no-line/']],
    'line-cut#counter-5',
    'line-cut#older',
    'paper-out#counter-4',
  );
  expect(messageRedirects(library)).toEqual([
    { from: 'line-cut#counter-5', to: 'no-line#counter-5' },
    { from: 'line-cut#older', to: 'faq/no-line/' },
  ]);
  expect(anchorRedirects(library)('no-line')).toEqual([]);
});

test('a message of a page that has moved may have gone elsewhere, before or after', () => {
  const library = moved(
    [
      ['faq/line-cut/', 'faq/no-line/'],
      ['line-cut#roll', 'paper-out#counter-4'],
      ['no-line#late', 'no-line#portable-5'],
    ],
    'line-cut#late',
    'line-cut#roll',
  );
  expect(anchorRedirects(library)('no-line')).toEqual([
    { id: 'roll', to: 'paper-out#counter-4' },
    { id: 'late', to: 'no-line#portable-5' },
  ]);
});

test('an old anchor gives way to a message of the page', () => {
  const library = moved([
    ['faq/line-cut/', 'faq/no-line/'],
    ['line-cut#counter-5', 'paper-out#counter-4'],
  ]);
  expect(anchorRedirects(library)('no-line')).toEqual([]);
});
