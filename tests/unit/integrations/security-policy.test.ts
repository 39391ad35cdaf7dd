import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EARLY_THEME } from '../../../src/domain/theme/early-theme.ts';
import { policyFor, publishedResponse } from '../../../src/integrations/security-policy.ts';

const RED = "'sha256-ypIZpeWh67Lh3q46jpjGW7VCAJpmEqcFe8Dl5B2rXQU='";
const directive = (html: string, name: string) =>
  policyFor(html)
    .split('; ')
    .find((one) => one.startsWith(`${name} `));

describe('the styles of a page are allowed by their hashes', () => {
  test.each([
    ['no style', '<p>', "style-src 'self'"],
    ['one style', '<style>b{color:red}</style>', `style-src 'self' ${RED}`],
    [
      'one style twice',
      '<style>b{color:red}</style><style>b{color:red}</style>',
      `style-src 'self' ${RED}`,
    ],
    [
      'a style with attributes',
      '<style data-a="b">b{color:red}</style>',
      `style-src 'self' ${RED}`,
    ],
  ])('%s', (_, html, expected) => {
    expect(directive(html, 'style-src')).toBe(expected);
  });

  test('several styles, with line breaks and Japanese', () => {
    const html = '<style>b{color:red}</style>\n<style>\nq::before{content:"「"}\n</style>';
    const styles = directive(html, 'style-src')?.match(/'sha256-[^']{43}='/g);
    expect(styles).toHaveLength(2);
    expect(styles?.[0]).toBe(RED);
  });
});

test('nothing inline, foreign or evaluated is allowed', () => {
  const policy = policyFor('<style>a{}</style><script>alert(1)</script>');
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
  expect(directive('', 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
});

test('of all inline scripts the one that applies the theme is allowed', () => {
  const hash = createHash('sha256').update(EARLY_THEME).digest('base64');
  const page = `<script>${EARLY_THEME}</script><script>alert(1)</script>`;
  expect(directive(page, 'script-src')).toBe(
    `script-src 'self' 'sha256-${hash}' 'wasm-unsafe-eval'`,
  );
});

test('every page gets its own policy when it is rendered, before anything it governs', async () => {
  const page = (style: string) => `<head><meta charset="utf-8"><style>${style}</style></head>`;
  const publish = async (body: string, type = 'text/html; charset=utf-8') => {
    const response = new Response(body, { status: 404, headers: { 'Content-Type': type } });
    const published = await publishedResponse(response, new Set());
    expect([published.status, published.headers.get('Content-Type')]).toEqual([404, type]);
    return published.text();
  };
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page('b{color:red}'))}">`;
  expect(await publish(page('b{color:red}'))).toBe(
    page('b{color:red}').replace('<style>', `${policy}<style>`),
  );
  expect(await publish(page('b{color:blue}'))).not.toContain(RED);
  const other = '<style>.ef-a{color:red}</style><p>no page of ours</p>';
  expect(await publish(other)).toBe(other);
  const data = JSON.stringify(page('b{color:red}'));
  expect(await publish(data, 'application/json')).toBe(data);
});
