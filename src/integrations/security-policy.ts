import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EARLY_THEME } from '../domain/theme/early-theme.ts';
import { withBreakableCodes } from './breakable-codes.ts';
import { classesIn, STYLE, withUsedStyles } from './used-styles.ts';

const ANCHOR = '<meta charset="utf-8">';

/**
 * Returns the content security policy of a page: everything from the site itself, scripts from
 * files and the one that applies the theme, and only those inline styles the page was built with.
 * Pagefind needs WebAssembly.
 */
export function policyFor(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, , css = '']) => hashOf(css));
  const theme = html.includes(`<script>${EARLY_THEME}</script>`) ? hashOf(EARLY_THEME) : '';
  return [
    "default-src 'none'",
    `script-src 'self'${theme} 'wasm-unsafe-eval'`,
    `style-src 'self'${[...new Set(styles)].join('')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

const hashOf = (text: string): string =>
  ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Inserts the content security policy into a page. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(ANCHOR, ANCHOR + meta);
}

/**
 * Returns the response of one of our pages as it is published: with breakable codes, without unused styles,
 * with its policy. Other responses are returned unchanged.
 * @param classes the classes in the scripts of the site
 */
export async function publishedResponse(
  response: Response,
  classes: ReadonlySet<string>,
): Promise<Response> {
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const isOurs = html.includes(ANCHOR);
  return new Response(
    isOurs ? withPolicy(withUsedStyles(withBreakableCodes(html), classes)) : html,
    response,
  );
}

/**
 * Removes unused styles from every page and inserts its content security policy when it is rendered, before
 * it is written.
 */
export function securityPolicy(): AstroIntegration {
  let root = '';
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        let classes: Set<string> | undefined;
        setPrerenderer((renderer) => ({
          ...renderer,
          render: async (request, options) => {
            const result = await renderer.render(request, options);
            // The scripts are built before the first page is rendered.
            classes ??= classesIn(scriptsOf(root));
            return result instanceof Response
              ? publishedResponse(result, classes)
              : { ...result, response: await publishedResponse(result.response, classes) };
          },
        }));
      },
    },
  };
}

/** Returns the code of all scripts of a site. */
function scriptsOf(root: string): string {
  const files = globSync('_astro/*.js', { cwd: root });
  return files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
}
