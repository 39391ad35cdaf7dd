import { afterEach, expect, test, vi } from 'vitest';
import { openLibrary } from '../../../src/loader/open.ts';
import { contentFolder, setOptions } from '../../../src/loader/options.ts';

afterEach(() => {
  setOptions({});
  vi.unstubAllEnvs();
});

test('the content is where the variable says, else the configuration, else in content/', () => {
  vi.stubEnv('CONTENT_DIR', undefined);
  expect(contentFolder()).toBe('content');
  setOptions({ content: 'mine' });
  expect(contentFolder()).toBe('mine');
  vi.stubEnv('CONTENT_DIR', 'other');
  expect(contentFolder()).toBe('other');
});

test('what the configuration says of the site counts in the place of site.yaml', () => {
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/payment-terminal');
  expect(openLibrary(true).site).toMatchObject({ history: true, offline: true });
  setOptions({ history: false });
  expect(openLibrary(true).site).toMatchObject({ history: false, offline: true });
  setOptions({ offline: false });
  expect(openLibrary(true).site).toMatchObject({ history: true, offline: false });
});
