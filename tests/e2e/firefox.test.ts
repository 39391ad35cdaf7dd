import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Browser } from 'puppeteer-core';
import { FIREFOX, launchFirefox } from '../support/firefox.ts';
import { copyToDisk, searches } from '../support/offline-copy.ts';
import { findPlaces } from '../support/pagefind-places.ts';
import { FOUND, outcomeOf, questionsFor, script, visitsOf } from '../support/pagefind-questions.ts';
import { addressOf } from '../support/sites.ts';

// What depends on the browser, asked in one Firefox.
test.describe.configure({ mode: 'default', timeout: 240_000 });

let firefox: Browser;
test.beforeAll(async () => {
  test.skip(!existsSync(FIREFOX), 'Not installed: apt-get install firefox-esr');
  firefox = await launchFirefox();
});
test.afterAll(() => firefox?.close());

test('a text pasted into a copy on the disk leads to the open tab of its message', async () => {
  const [, [home, text, place]] = searches;
  const copy = await copyToDisk('payment-terminal');
  const page = await firefox.newPage();
  await page.goto(copy.address + home, { waitUntil: 'load' });
  await page.waitForSelector('search-box:defined');
  await page.evaluate((query) => {
    const box = document.querySelector('textarea');
    if (box) box.value = query;
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  }, text);
  await page.waitForFunction(() =>
    document.querySelector('.ef-arrivals > :target')?.checkVisibility(),
  );
  expect(page.url()).toMatch(place);
  await page.close();
  copy.remove();
});

// Browsers differ in how they cut a text without spaces into words, so a share of one language is enough.
test('Pagefind leads from lines and codes to their messages', async () => {
  const [visit] = visitsOf(32);
  const { address = '', wanted = [] } = visit ?? {};
  const questions = questionsFor(wanted);
  const page = await firefox.newPage();
  await page.goto(new URL(address, addressOf('main')).href);
  const answers = await page.evaluate(findPlaces, { script, questions });
  const { lost, found, differences } = outcomeOf(wanted, questions, answers);
  expect(lost).toEqual([]);
  expect(found).toBeGreaterThan(FOUND.sample);
  expect(differences).toEqual([]);
});
