import process from 'node:process';
import { expect, test } from '@playwright/test';
import { watch } from '../support/watch.ts';

const home = process.env['PAYMENT_TERMINAL_SITE'] ?? '';
const { origin } = new URL(home);

test('a page in order gives no cause for complaint', async ({ context, page }) => {
  const complaints = watch(context, origin);
  await page.goto(home);
  expect(complaints([])).toEqual([]);
});

test('the watch sees a request to another origin', async ({ context, page }) => {
  const complaints = watch(context, origin);
  await page.goto('http://localhost:9/').catch(() => undefined);
  expect(complaints([])).toEqual(['Request to another origin: http://localhost:9/']);
});

test('the watch sees a violation of the content security policy', async ({ context, page }) => {
  const complaints = watch(context, origin);
  await page.goto(home);
  const error = page.waitForEvent('console', (message) => message.type() === 'error');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('script'), { text: '1' }));
  });
  await error;
  expect(complaints([])).toEqual([expect.stringContaining('Content Security Policy')]);
  expect(complaints([/Content Security Policy/])).toEqual([]);
});

test('the watch sees an exception in a script', async ({ context, page }) => {
  const complaints = watch(context, origin);
  await page.goto(home);
  const error = context.waitForEvent('weberror');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('intended');
    });
  });
  await error;
  expect(complaints([])).toEqual(['Exception: intended']);
});

test('the watch misses an expected error that does not occur', async ({ context, page }) => {
  const complaints = watch(context, origin);
  await page.goto(home);
  expect(complaints([/gone/])).toEqual(['Expected, but did not occur: /gone/']);
});
