import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../../src/search/index/build-index.ts';
import { importAgain } from '../../../support/import-again.ts';
import { manyBlocks, row } from '../sample-rows.ts';

const text = 'NO LINE: call the centre';
const rows = [
  row('no-line', text, { message: 'a', shownBy: 'Counter' }),
  row('no-line', text, { message: 'b', shownBy: 'Portable' }),
  row('no-line', text, { message: 'c', shownBy: 'Portable' }),
  row('paper-out', text, { shownBy: 'Printer' }),
];

/** Serves an index under `/i/`, and counts what is asked for. */
function serve(files = buildIndex(rows)) {
  return vi.fn((address: string) => {
    const bytes = files.get(/^\/i\/(.+)\.json$/.exec(address)?.[1] ?? '');
    return Promise.resolve(new Response(bytes ?? null, { status: bytes ? 200 : 404 }));
  });
}

type Messages = typeof import('../../../../src/search/browser/messages.ts');
let loadFinder: Messages['loadFinder'];
beforeEach(async () => {
  vi.stubGlobal('location', new URL('https://site.test/search/'));
  ({ loadFinder } = (await importAgain('src/search/browser/messages.ts')) as Messages);
});
afterEach(() => vi.unstubAllGlobals());

test('a query is answered from the index at the address', async () => {
  vi.stubGlobal('fetch', serve());
  const find = await loadFinder({ folder: '/i/' });
  const { verdict, answers } = await find('no line');
  expect(verdict).toBe('fork');
  expect(answers.map((one) => [one.row.entry, one.shownBy])).toEqual([
    ['no-line', ['Counter', 'Portable']],
    ['paper-out', ['Printer']],
  ]);
  expect(await find('tea')).toMatchObject({ verdict: 'none', answers: [] });
});

test('the index is loaded once', async () => {
  const fetch = serve();
  vi.stubGlobal('fetch', fetch);
  await Promise.all([loadFinder({ folder: '/i/' }), loadFinder({ folder: '/i/' })]);
  await loadFinder({ folder: '/i/' });
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/i/index.json']);
});

test('after a failure the next call tries again, past what the browser keeps', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  await expect(loadFinder({ folder: '/i/' })).rejects.toThrow('/i/index.json: 503');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await expect(loadFinder({ folder: '/i/' })).rejects.toThrow('offline');
  const fetch = serve();
  vi.stubGlobal('fetch', fetch);
  expect((await (await loadFinder({ folder: '/i/' }))('no line')).answers).toHaveLength(2);
  expect(fetch).toHaveBeenCalledWith('/i/index.json', expect.objectContaining({ cache: 'reload' }));
});

test('a finder whose files were replaced fails once; then the new index is opened', async () => {
  vi.stubGlobal('fetch', serve(buildIndex(rows, manyBlocks)));
  const find = await loadFinder({ folder: '/i/' });
  vi.stubGlobal('fetch', serve(buildIndex(rows.slice(1), manyBlocks)));
  await expect(find('no line')).rejects.toThrow('404');
  expect((await (await loadFinder({ folder: '/i/' }))('no line')).answers[0]?.shownBy).toEqual([
    'Portable',
  ]);
});

test('what the first query needs beside the head is fetched with it, and once', async () => {
  const divided = [row('no-line', '回線なし'), row('no-line', text, { language: 'en' })];
  const files = buildIndex(divided, { locale: 'ja', rest: 1 });
  const [, needed = ''] = [...files.keys()];
  for (const broken of [false, true]) {
    const fetch = serve(files);
    if (broken) fetch.mockRejectedValueOnce(new TypeError('lost'));
    vi.stubGlobal('fetch', fetch);
    const find = await loadFinder({ folder: '/i/', needed });
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(await find(text)).toMatchObject({ verdict: 'exact' });
    expect(fetch).toHaveBeenCalledTimes(broken ? 3 : 2);
    vi.resetModules();
    ({ loadFinder } = await import('../../../../src/search/browser/messages.ts'));
  }
});
