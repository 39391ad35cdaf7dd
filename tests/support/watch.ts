import type { BrowserContext } from '@playwright/test';

/**
 * Watches all pages of a browser context. Returns a function that lists what went wrong so far:
 * requests to an origin other than `origin`, console errors, which include violations of the
 * content security policy, exceptions, and expected errors that did not occur.
 */
export function watch(context: BrowserContext, origin: string): (expected: RegExp[]) => string[] {
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isInline = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isInline && url.origin !== origin) foreign.push(`Request to another origin: ${url.href}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(`Exception: ${error.error().message}`));
  return (expected) => [
    ...foreign,
    ...errors.filter((error) => !expected.some((pattern) => pattern.test(error))),
    ...expected
      .filter((pattern) => !errors.some((error) => pattern.test(error)))
      .map((pattern) => `Expected, but did not occur: ${String(pattern)}`),
  ];
}
