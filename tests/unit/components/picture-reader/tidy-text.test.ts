import { expect, test } from 'vitest';
import { tidyText } from '../../../../src/components/picture-reader/tidy-text.ts';

const line = (text: string, confidence = 90) => ({
  words: text.split(' ').map((word) => ({ text: word, confidence })),
});

test('the spaces between Japanese characters go, those beside Latin letters stay', () => {
  expect(tidyText([line('用 紙 が あり ま せん 。 Error P-02 です')])).toBe(
    '用紙がありません。 Error P-02 です',
  );
  expect(tidyText([line('paper is out')])).toBe('paper is out');
});

test('what is only guessed is left out, and lines without a letter or number', () => {
  const guessed = { words: [...line('No paper').words, ...line('fi', 12).words] };
  expect(tidyText([line('@', 80), guessed, line('| —')])).toBe('No paper');
  expect(tidyText([line('©', 95)])).toBe('');
});
