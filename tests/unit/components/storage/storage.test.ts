import { afterEach, expect, test, vi } from 'vitest';
import { readStorage, writeStorage } from '../../../../src/components/storage/storage.ts';

afterEach(() => vi.unstubAllGlobals());

function refuse(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

test('a text is kept, and forgotten', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  expect(writeStorage('localStorage', 'a', 'text')).toBe(true);
  expect(readStorage('localStorage', 'a')).toBe('text');
  expect(writeStorage('localStorage', 'a', null)).toBe(true);
  expect(readStorage('localStorage', 'a')).toBeNull();
});

test.each([
  ['that keeps nothing', () => ({ getItem: refuse, setItem: refuse, removeItem: refuse })],
  ['whose cookies are blocked', refuse],
  ['without storage', () => undefined],
])('a browser %s has nothing, and says so', (_, get) => {
  vi.stubGlobal('sessionStorage', undefined);
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get });
  expect(readStorage('sessionStorage', 'a')).toBeNull();
  expect(writeStorage('sessionStorage', 'a', 'text')).toBe(false);
  expect(writeStorage('sessionStorage', 'a', null)).toBe(false);
});
