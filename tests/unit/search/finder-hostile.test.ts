import { expect, test } from 'vitest';
import { createFinder } from '../../../src/search/finder.ts';

const items = Array.from({ length: 300 }, (_, number) => ({
  id: number,
  text: `端末 ${number}\n{host} から応答がありません。もう一度お試しください。 E-${number}`,
  codes: [`E-${number}`],
}));
const find = createFinder(items);

test.each([
  ['words', 'もう一度お試しください '],
  ['one letter', 'a'],
  ['a host name that never ends', 'a.'],
  ['an address that never ends', 'a-'],
  ['codes', 'E-21:'],
])('20,000 characters of %s are answered within a second', (_, piece) => {
  const query = piece.repeat(Math.ceil(20_000 / piece.length));
  const start = performance.now();
  find(query);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  '\ud800',
  '\udc00\ud800',
  '\0',
  '__proto__',
  'constructor',
  '(?:',
  '$&',
  '<script>',
  '%00',
  '\u202e',
])('the string %j neither throws nor hides the code beside it', (query) => {
  expect(() => find(query)).not.toThrow();
  expect(find(`${query} E-21 ${query}`)[0]?.item.id).toBe(21);
});
