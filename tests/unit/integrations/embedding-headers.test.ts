import { expect, test } from 'vitest';
import { nginxSite } from '../../../src/integrations/nginx-site.ts';
import { headerRules } from '../../../src/integrations/response-headers.ts';
import { headersIn } from '../../support/header-rules.ts';
import { terminals } from '../domain/terminals.ts';

const portal = 'https://portal.example.ac.jp';
const names = [
  '_astro/',
  'api/',
  'embed/',
  'faq/',
  'ja/',
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
  expect(headers.get(CORP)).toEqual(['cross-origin']);
  expect(headers.get(CORS)).toEqual([portal]);
});

test.each(['search-index/index.json', 'ja/search-index/index.json', 'faq/x/reply.json'])(
  'the portal may read %s, but show it in no frame',
  (address) => {
    const headers = headersOf(address, portal);
    expect(headers.get(CSP)).toEqual(["frame-ancestors 'none'"]);
    expect(headers.get(CORS)).toEqual([portal]);
  },
);

test('anybody may read the API', () => {
  expect(headersOf('api/messages.json', portal).get(CORS)).toEqual(['*']);
});

test.each(['', 'faq/x/', 'ja/', 'ja/faq/x/', 'robots.txt', '_astro/a.js'])(
  '“%s” is as protected as ever',
  (address) => {
    const before = headersIn(headerRules(terminals, '/help'), `/help/${address}`);
    expect(headersOf(address, portal)).toEqual(before);
    expect(before.get(CSP)).toEqual(["frame-ancestors 'none'"]);
    expect(before.get(CORP)).toEqual(['same-origin']);
  },
);

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
