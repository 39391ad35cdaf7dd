import { expect, test } from 'vitest';
import { llmsText } from '../../../src/markdown/llms.ts';
import { terminals } from '../domain/terminals.ts';

test('the site is named in its first language, its entries in every language', () => {
  const text = llmsText(terminals, 'https://help.example/terminal/');
  expect(text).toMatch(/^# Terminal Help\n\n> Look up /);
  expect(text).toContain(
    '- [The terminal beeps and says “Paper out”](https://help.example/terminal/faq/paper-out.md): The roll',
  );
  expect(text).toContain('](https://help.example/terminal/ja/faq/paper-out.md): レシート');
  expect(text).toContain('(https://help.example/terminal/api/index.json)');
});
