import { runInThisContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { scriptOf, takeFile } from '../../../../src/search/index/script-file.ts';

afterEach(() => vi.unstubAllGlobals());

test('a script hands over the text of its file, once, whatever the text', () => {
  vi.stubGlobal('self', globalThis);
  const text = '{"a":"</script>\u2028\\ \'“二”"}';
  runInThisContext(scriptOf('index', text));
  runInThisContext(scriptOf('b-1', '[]'));
  expect(takeFile('index')).toBe(text);
  expect(takeFile('index')).toBeUndefined();
  expect(takeFile('b-1')).toBe('[]');
});
