import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classesIn, withUsedStyles } from './used-styles.ts';

const ANCHOR = '<meta charset="utf-8">';

/**
 * Returns the content security policy of a page: everything from the site itself, scripts from
 * files only, and only those inline styles the page was built with. Pagefind needs WebAssembly.
 */
export function policyFor(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
    ([, css = '']) => ` 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self'${[...new Set(styles)].join('')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/** Inserts the content security policy into a page. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(ANCHOR, ANCHOR + meta);
}

/** Removes unused styles from every built page and inserts its content security policy. */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        const root = fileURLToPath(dir);
        const scripts = globSync('_astro/*.js', { cwd: root }).map((file) =>
          readFileSync(root + file, 'utf8'),
        );
        const classes = classesIn(scripts.join('\n'));
        for (const page of globSync('**/*.html', { cwd: root })) {
          const html = readFileSync(root + page, 'utf8');
          if (html.includes(ANCHOR)) {
            writeFileSync(root + page, withPolicy(withUsedStyles(html, classes)));
          }
        }
      },
    },
  };
}
