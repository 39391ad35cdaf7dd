import { readFileSync } from 'node:fs';
import { HEIGHT, limits, measureLayout, WIDTH, type Layout } from '../bench/page-size.ts';
import { percentile } from '../bench/score.ts';
import type { EntryRecord } from '../../src/schemas/published.ts';
import { oneIn } from '../support/share.ts';
import { sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

const entries = JSON.parse(
  readFileSync(`${sites.main.out}/api/entries.json`, 'utf8'),
) as EntryRecord[];
const screens = (pixels: number): number => pixels / HEIGHT;

test('on a phone the entries are short and begin with the answer, also for those who searched', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  const heights: number[] = [];
  const expectAnswer = ({ action, step }: Layout, path: string): void => {
    expect.soft(screens(action), `what to do on ${path}`).toBeLessThanOrEqual(limits.action);
    expect.soft(screens(step), `the first step on ${path}`).toBeLessThanOrEqual(limits.step);
  };
  // `npm run bench -- pages` measures every entry, in both languages.
  for (const [at, { slug, messages }] of oneIn(3, entries).entries()) {
    const path = `${at % 2 === 0 ? '' : 'en/'}faq/${slug}/`;
    await page.goto(path);
    const layout = await page.evaluate(measureLayout);
    expectAnswer(layout, path);
    heights.push(screens(layout.height));
    const arrived = `${path}#${messages.at(-1)?.replace(/^.*#/, '') ?? ''}`;
    // The page stays: one rule of the style sheet shows whom the address leads to.
    await page.goto(arrived);
    await expect(page.locator('.ef-arrivals > :target')).toBeInViewport();
    expectAnswer(await page.evaluate(measureLayout), arrived);
  }
  expect(Math.max(...heights)).toBeLessThanOrEqual(limits.largest);
  expect(percentile(heights, 0.5)).toBeLessThanOrEqual(limits.median);
});
