import { expect, test, vi } from 'vitest';
import { memoizeByLibrary } from '../../../../src/domain/library/memoize.ts';
import { terminals } from '../terminals.ts';

test('what is made of a library is made once for each of the details', () => {
  const make = vi.fn((_, locale: string, base: string) => [locale, base]);
  const made = memoizeByLibrary(make);
  expect(made(terminals, 'en', '/a/')).toEqual(['en', '/a/']);
  expect(made(terminals, 'en', '/a/')).toBe(made(terminals, 'en', '/a/'));
  expect(made(terminals, 'ja', '/a/')).toEqual(['ja', '/a/']);
  expect(make).toHaveBeenCalledTimes(2);
});

test('of another library it is made anew', () => {
  const names = memoizeByLibrary(({ site }) => Object.values(site.name));
  expect(names(terminals)).toEqual(Object.values(terminals.site.name));
  const other = { ...terminals, site: { ...terminals.site, name: { en: 'Till help' } } };
  expect(names(other)).toEqual(['Till help']);
});
