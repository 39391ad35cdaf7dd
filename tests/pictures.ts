// `npx -c "node tests/pictures.ts"`: takes the pictures of docs/images/ from the built site, and draws the icons
// and the card of public/ from its favicon.svg.
import { mkdirSync, readFileSync } from 'node:fs';
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
/** Without letters, so that no font is needed and the card serves a site in any language. */
const icon = readFileSync('public/favicon.svg', 'utf8');
const drawings = [
  { file: 'public/icon.png', width: 192, height: 192, side: 192, ground: 'transparent' },
  { file: 'public/icon-512.png', width: 512, height: 512, side: 512, ground: 'transparent' },
  { file: 'public/card.png', width: 1200, height: 630, side: 480, ground: '#0b5a69' },
];

for (const { file, path, text } of pictures) {
  await page.goto(site.url + path);
  await page.getByRole('textbox').fill(text);
  await page.locator('.ef-answer').first().waitFor();
  // The caret of the box blinks, and no two pictures would be alike.
  await page.screenshot({ path: file, caret: 'hide', animations: 'disabled' });
  console.log(`${file} is taken.`);
}
for (const { file, width, height, side, ground } of drawings) {
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-content:center;background:${ground}"><div style="width:${side}px;height:${side}px">${icon}`,
  );
  await page.screenshot({ path: file, omitBackground: true });
  console.log(`${file} is drawn.`);
}
await browser.close();
await site.close();
