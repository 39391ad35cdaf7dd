// `npx -c "node tests/pictures.ts"`: takes the pictures of docs/images/ from the built site.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serve } from './bench/server.ts';
import { launchOptions } from './support/machine.ts';

const pictures = [
  {
    file: 'docs/images/home-en.png',
    path: 'en/',
    text: 'Your connection is not private\nNET::ERR_CERT_REVOKED',
  },
  { file: 'docs/images/home-ja.png', path: '', text: 'この組織の証明書は失効しています。' },
];

mkdirSync('docs/images', { recursive: true });
const site = await serve('dist');
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({
  viewport: { width: 860, height: 570 },
  colorScheme: 'light',
});
for (const { file, path, text } of pictures) {
  await page.goto(site.url + path);
  await page.getByRole('textbox').fill(text);
  await page.locator('.ef-answer').first().waitFor();
  // The caret of the box blinks, and no two pictures would be alike.
  await page.screenshot({ path: file, caret: 'hide', animations: 'disabled' });
  console.log(`${file} is taken.`);
}
await browser.close();
await site.close();
