import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findNginx, startNginx, type Nginx } from '../support/nginx.ts';
import { sites } from '../support/sites.ts';
import { expect, test as base } from '../support/test.ts';

const { out, base: root } = sites['payment-terminal'];
const program = findNginx();

/** A site below a sub-path, behind nginx with the file the build makes for it. */
const test = base.extend<object, { nginx: Nginx }>({
  nginx: [
    async ({}, use) => {
      const nginx = await startNginx(program ?? '', out, root);
      await use(nginx);
      await nginx.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ nginx }, use) => use(nginx.address),
});
test.skip(program === undefined, 'nginx is not installed here.');

const get = (address: string, headers = {}): Promise<Response> =>
  fetch(address, { redirect: 'manual', headers });

test('nginx protects every answer, also that of an unknown address', async ({ nginx }) => {
  for (const path of ['', 'faq/no-line/', '_astro/none.js', 'no/such/page/', 'faq/line-cut/']) {
    const { headers } = await get(nginx.address + path);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('referrer-policy'), path).toBe('no-referrer');
    expect(headers.get('content-security-policy'), path).toBe("frame-ancestors 'none'");
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
    expect(headers.get('permissions-policy'), path).toContain('camera=()');
    expect(headers.get('cache-control'), path).toBe('no-cache');
    expect(headers.get('x-own'), path).toBe('kept');
  }
});

test('hashed files are kept, and others asked about, which is answered in a few bytes', async ({
  nginx,
}) => {
  const html = readFileSync(`${out}/index.html`, 'utf8');
  const script = /\/terminal\/(_astro\/[^"]+\.js)/.exec(html)?.[1] ?? '';
  const kept = await get(nginx.address + script);
  expect(kept.status).toBe(200);
  expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(kept.headers.get('x-own')).toBe('kept');
  const page = await get(nginx.address);
  const again = await get(nginx.address, { 'If-None-Match': page.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

for (const [path, type] of [
  ['', 'text/html; charset=utf-8'],
  ['api/messages.json', 'application/json'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml'],
  ['moved.js', 'text/javascript; charset=utf-8'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['sitemap-index.xml', 'application/xml'],
  ['feed.xml', 'application/atom+xml'],
  ['ja/opensearch.xml', 'application/opensearchdescription+xml'],
  ['faq/no-line.md', 'text/markdown; charset=utf-8'],
] as const) {
  test(`nginx calls /${path} ${type}`, async ({ nginx }) => {
    const response = await get(nginx.address + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });
}

test('texts are compressed', async ({ nginx }) => {
  for (const path of ['', 'api/messages.json']) {
    const { headers } = await get(nginx.address + path, { 'Accept-Encoding': 'gzip' });
    expect(headers.get('content-encoding'), path).toBe('gzip');
    expect(headers.get('vary'), path).toBe('Accept-Encoding');
  }
});

test('a compressed form that the build has written is sent as it is', async ({}, info) => {
  const copy = info.outputPath('site');
  cpSync(out, copy, { recursive: true });
  writeFileSync(`${copy}/faq/no-line/index.html.gz`, gzipSync('the compressed form'));
  const nginx = await startNginx(program ?? '', copy, root);
  const textFor = async (encoding: string): Promise<string> => {
    const page = await get(`${nginx.address}faq/no-line/`, { 'Accept-Encoding': encoding });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    return page.text();
  };
  expect(await textFor('gzip')).toBe('the compressed form');
  expect(await textFor('identity')).toBe(readFileSync(`${out}/faq/no-line/index.html`, 'utf8'));
  await nginx.stop();
});

for (const [path, goal] of [
  ['faq/line-cut/', '/terminal/faq/no-line/'],
  ['code/E-40', '/terminal/code/e-40/'],
  ['ja/code/P-02/', '/terminal/ja/code/p-02/'],
  ['faq/no-line', '/terminal/faq/no-line/'],
] as const) {
  test(`nginx leads on from ${path}, wherever the site is`, async ({ nginx }) => {
    const response = await get(nginx.address + path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(goal);
  });
}

test('the sub-path without its slash leads to the site', async ({ nginx }) => {
  const response = await get(nginx.address.replace(/\/$/, ''));
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/terminal/');
});

test('what is unknown gets the page for it, and so does what only servers read', async ({
  nginx,
}) => {
  for (const path of ['no/such/page/', '_headers', '_redirects', '_nginx/site.conf', 'code/X-1/']) {
    const response = await get(nginx.address + path);
    expect(response.status, path).toBe(404);
    expect(await response.text(), path).toContain('role="search"');
  }
});

test('a text finds its message behind nginx', async ({ page }) => {
  await page.goto('');
  await page.getByRole('textbox').fill('PAPER OUT');
  await page.getByRole('textbox').press('Enter');
  await expect(page).toHaveURL(/\/terminal\/faq\/paper-out\/#counter-4$/);
});
