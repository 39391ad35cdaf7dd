import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { policyFor, securityPolicy } from '../../../src/integrations/security-policy.ts';

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

test('every built page gets its own policy, before anything it governs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  try {
    const page = (style: string) => `<head><meta charset="utf-8"><style>${style}</style></head>`;
    mkdirSync(join(folder, 'en'));
    writeFileSync(join(folder, 'index.html'), page('b{color:red}'));
    writeFileSync(join(folder, 'en/index.html'), page('b{color:blue}'));
    writeFileSync(join(folder, 'part.html'), '<p>no page of ours</p>');
    const done = securityPolicy().hooks['astro:build:generated'];
    void done?.({ dir: pathToFileURL(`${folder}/`) } as Parameters<typeof done>[0]);
    const [first, second, other] = ['index.html', 'en/index.html', 'part.html'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page('b{color:red}'))}">`;
    expect(first).toBe(page('b{color:red}').replace('<style>', `${policy}<style>`));
    expect(second).not.toContain(RED);
    expect(other).toBe('<p>no page of ours</p>');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
