import { afterEach, expect, test, vi } from 'vitest';
import { dictionaryOf, interfaceLocales } from '../../../src/i18n/dictionaries.ts';
import { openLibrary } from '../../../src/loader/open.ts';
import { contentFolder, setOptions } from '../../../src/loader/options.ts';

afterEach(() => {
  setOptions({});
  vi.unstubAllEnvs();
});

test('the content folder is that of the variable, else of the configuration, else content/', () => {
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentFolder()).toBe('content');
  setOptions({ content: 'mine' });
  expect(contentFolder()).toBe('mine');
  vi.stubEnv('CONTENT_DIR', 'other');
  expect(contentFolder()).toBe('other');
});

test('options of the configuration override site.yaml', () => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/payment-terminal');
  expect(openLibrary(true).site).toMatchObject({ history: true, offline: true });
  setOptions({ history: false });
  expect(openLibrary(true).site).toMatchObject({ history: false, offline: true });
  setOptions({ offline: false });
  expect(openLibrary(true).site).toMatchObject({ history: true, offline: false });
});

test('a language of the configuration is one of the interface, if its dictionary is complete', () => {
  setOptions({ locales: { de: { ...dictionaryOf('en'), home: 'Start' } } });
  expect(interfaceLocales()).toContain('de');
  expect(dictionaryOf('de').home).toBe('Start');
  const { home, ...rest } = dictionaryOf('en');
  expect(home).toBe('Home');
  const incomplete = rest as ReturnType<typeof dictionaryOf>;
  expect(() => setOptions({ locales: { fr: incomplete } })).toThrow('"home" is missing');
  expect(interfaceLocales()).not.toContain('fr');
});
