import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../../src/components/page-scripts/copy-text.ts';

const words = { done: 'Copied', failed: 'Could not copy' };

/** What a script needs of a button. */
const button = (): HTMLButtonElement => ({ textContent: 'Copy' }) as HTMLButtonElement;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['a clipboard', { writeText: () => Promise.resolve() }, 'Copied'],
  [
    'a clipboard that is refused',
    { writeText: () => Promise.reject(new Error()) },
    'Could not copy',
  ],
  ['no clipboard', undefined, 'Could not copy'],
])('with %s the button says for two seconds how it went', async (_, clipboard, said) => {
  vi.stubGlobal('navigator', { clipboard });
  const one = button();
  await copyText(one, 'text', words);
  expect(one.textContent).toBe(said);
  vi.advanceTimersByTime(2000);
  expect(one.textContent).toBe('Copy');
});

test('pressed again while it says so, the button says it anew, and comes back to its label', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  const one = button();
  await copyText(one, 'text', words);
  vi.advanceTimersByTime(1000);
  await copyText(one, 'text', words);
  vi.advanceTimersByTime(1500);
  expect(one.textContent).toBe('Copied');
  vi.advanceTimersByTime(500);
  expect(one.textContent).toBe('Copy');
});
