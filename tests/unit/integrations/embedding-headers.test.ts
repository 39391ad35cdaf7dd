import { expect, test } from 'vitest';
import { nginxSite } from '../../../src/integrations/nginx-site.ts';
import { headerRules } from '../../../src/integrations/response-headers.ts';
import { headersIn } from '../../support/header-rules.ts';
import { terminals } from '../domain/terminals.ts';

const portal = 'https://portal.example.ac.jp';
const names = [
  '_astro/',
  '404.html',
  'api/',
  'embed/',
  'faq/',
  'ja/',
  'ja/404.html',
  'ja/embed/',
  'ja/faq/',
  'ja/search-index/',
  'robots.txt',
  'search-index/',
];

const openTo = (...embedding: string[]) => ({
  ...terminals,
  site: { ...terminals.site, embedding },
});
const rulesIn = (rules: string): number => rules.match(/^\//gm)?.length ?? 0;
const headersOf = (address: string, ...origins: string[]) =>
  headersIn(headerRules(openTo(...origins), '/help', names), `/help/${address}`);

const CSP = 'Content-Security-Policy';
const CORP = 'Cross-Origin-Resource-Policy';
const CORS = 'Access-Control-Allow-Origin';

test('without `embedding` the rules are as they were, whatever is there', () => {
  expect(headerRules(terminals, '/help', names)).toBe(headerRules(terminals, '/help'));
  expect(headerRules(terminals, '/help')).not.toContain(CORS);
  expect(nginxSite(terminals, '/help')).not.toMatch(/Access-Control|http_origin/);
});

test.each(['embed/', 'embed/error-faq.js', 'ja/embed/'])('%s is open to the portal', (address) => {
  const headers = headersOf(address, portal);
  expect(headers.get(CSP)).toEqual([`frame-ancestors ${portal}`]);
  // Modules are fetched with CORS, which does not heed it; two rules would only spoil its value.
  expect(headers.get(CORP)).toEqual(['same-origin']);
  expect(headers.get(CORS)).toEqual([portal]);
});

test.each(['search-index/index.json', 'ja/search-index/index.json', 'faq/x/reply.json'])(
  'the portal may read %s, but show it in no frame',
  (address) => {
    const headers = headersOf(address, portal);
    expect(headers.get(CSP) ?? []).not.toContain(`frame-ancestors ${portal}`);
    expect(headers.get(CORS)).toEqual([portal]);
  },
);

test('anybody may read the API', () => {
  expect(headersOf('api/messages.json', portal).get(CORS)).toEqual(['*']);
});

test.each(['', '404.html', 'faq/x/', 'faq/embed/', 'ja/', 'ja/404.html', 'ja/faq/x/'])(
  '“%s” is as protected as ever',
  (address) => {
    const before = headersIn(headerRules(terminals, '/help'), `/help/${address}`);
    const now = headersOf(address, portal);
    expect(new Set(now.get(CSP)).has("frame-ancestors 'none'")).toBe(true);
    expect(now.get(CORP)).toEqual(before.get(CORP));
    expect(before.get(CSP)).toEqual(["frame-ancestors 'none'"]);
    expect(before.get(CORP)).toEqual(['same-origin']);
  },
);

test('a further language needs a rule for its home page and its own files, not one for each folder', () => {
  const before = rulesIn(headerRules(openTo(portal), '/help', names));
  const locales = ['en', 'ja', 'zh-Hans', 'fr'];
  const site = { ...terminals.site, embedding: [portal], locales };
  const more = ['zh-Hans/', 'fr/'].flatMap((home) => [home, `${home}faq/`, `${home}embed/`]);
  const after = rulesIn(headerRules({ ...terminals, site }, '/help', [...names, ...more]));
  const perLanguage = (after - before) / 2;
  expect(perLanguage).toBeLessThan(6);
});

test('a host that cannot answer each of several origins lets all read, but only those show', () => {
  const headers = headersOf('embed/', portal, 'https://other.example');
  expect(headers.get(CORS)).toEqual(['*']);
  expect(headers.get(CSP)).toEqual([`frame-ancestors ${portal} https://other.example`]);
});

test('nginx answers those origins alone', () => {
  const lines = nginxSite(openTo(portal, 'https://other.example'), '/help').split('\n');
  const at = lines.indexOf('  location "/help/ja/embed/" {');
  const end = lines.indexOf('  }', at);
  const blockLines = lines.slice(at, end).map((line) => line.trim());
  expect(blockLines).toContain(
    String.raw`if ($http_origin ~ "^(?:https://portal\.example\.ac\.jp|https://other\.example)$") { set $error_faq_origin $http_origin; }`,
  );
  expect(blockLines).toContain(`add_header ${CORS} "$error_faq_origin" always;`);
  expect(blockLines).toContain(
    `add_header ${CSP} "frame-ancestors ${portal} https://other.example" always;`,
  );
  expect(blockLines.filter((line) => line.includes(CORP))).toEqual([
    `add_header ${CORP} "cross-origin" always;`,
  ]);
  expect(lines).toContain(String.raw`  location ~ "^/help/faq/[^/]+/reply\.json$" {`);
});
