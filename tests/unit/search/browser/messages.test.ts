import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const row = (id: string, text: string, shownBy: string) => ({
  id,
  text,
  shownBy,
  url: `/faq/${id}`,
  language: 'en',
  codes: [],
  title: '',
  summary: '',
});
const table = [
  row('no-line#a', 'NO LINE: call the centre', 'Counter'),
  row('no-line#b', 'NO LINE: call the centre', 'Portable'),
  row('paper-out#a', 'NO LINE: call the centre', 'Printer'),
];
const answer = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }));

let loadFinder: typeof import('../../../../src/search/browser/messages.ts').loadFinder;
beforeEach(async () => {
  vi.resetModules();
  ({ loadFinder } = await import('../../../../src/search/browser/messages.ts'));
});
afterEach(() => vi.unstubAllGlobals());

test('the same text in one entry is one answer, in another entry another', async () => {
  vi.stubGlobal('fetch', () => answer(table));
  const find = await loadFinder('/t.json');
  expect(find('no line').map(({ item, shownBy }) => [item.id, shownBy])).toEqual([
    ['no-line#a', ['Counter', 'Portable']],
    ['paper-out#a', ['Printer']],
  ]);
});

test('the table is loaded once', async () => {
  const fetch = vi.fn(() => answer(table));
  vi.stubGlobal('fetch', fetch);
  await Promise.all([loadFinder('/t.json'), loadFinder('/t.json')]);
  await loadFinder('/t.json');
  expect(fetch.mock.calls).toEqual([['/t.json']]);
});

test('after a failure the next call tries again', async () => {
  vi.stubGlobal('fetch', () => answer({}, 503));
  await expect(loadFinder('/t.json')).rejects.toThrow('/t.json: 503');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await expect(loadFinder('/t.json')).rejects.toThrow('offline');
  vi.stubGlobal('fetch', () => answer(table));
  expect((await loadFinder('/t.json'))('no line')).toHaveLength(2);
});
