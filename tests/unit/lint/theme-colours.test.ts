import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { webManifest } from '../../../src/domain/feeds/web-manifest.ts';
import { linksFor } from '../../../src/domain/urls/urls.ts';
import type { Site } from '../../../src/schemas/site.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours in the block of a selector, by name. */
function coloursOf(selector: string): Record<string, string> {
  const [, block = ''] = css.split(`${selector} {`);
  const own = block.slice(0, block.indexOf('}'));
  return Object.fromEntries(
    [...own.matchAll(/(--color-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

test('the dark colours are the same where the device is dark and where they are chosen', () => {
  const dark = coloursOf(":root:not([data-theme='light'])");
  expect(Object.keys(dark).length).toBeGreaterThan(8);
  expect(coloursOf("[data-theme='dark']")).toEqual(dark);
});

test('the window of an installed site has the colours of the light scheme', () => {
  const light = coloursOf(':root');
  const site = { name: { ja: '例' }, description: { ja: '例' } } as unknown as Site;
  expect(webManifest(site, linksFor('/', 'ja', 'ja'), '/', 'ja')).toMatchObject({
    background_color: light['--color-bg'],
    theme_color: light['--color-accent'],
  });
});
