import type { Page } from '@playwright/test';
import { empty, hostile, randomTexts } from '../support/hostile.ts';
import { paste } from '../support/paste.ts';
import { expect, test } from '../support/test.ts';

/**
 * Milliseconds a hostile text may take, and 95 of 100 random ones: ten times what they take on a quiet machine of
 * two cores. `npm run stress -- queries` measures.
 */
const LONGEST = 1000;
const SLOWEST = 250;

interface Reply {
  verdict: string;
  kinds: string[];
  scores: number[];
  ms: number;
}

/** Asks the search box of the open page. */
function ask(page: Page, queries: string[]): Promise<Reply[]> {
  // As JSON in JSON, because half a character does not survive the way to the page otherwise.
  return page.evaluate(async (json) => {
    interface Box extends HTMLElement {
      find: (query: string) => Promise<{
        verdict: string;
        answers: { kind: string; score: number }[];
      }>;
    }
    await customElements.whenDefined('search-box');
    const box = document.querySelector<Box>('search-box');
    const replies = [];
    for (const query of JSON.parse(json) as string[]) {
      const start = performance.now();
      const found = await box?.find(query);
      const ms = performance.now() - start;
      const { verdict = '', answers = [] } = found ?? {};
      const kinds = answers.map(({ kind }) => kind);
      replies.push({ verdict, kinds, scores: answers.map(({ score }) => score), ms });
    }
    return replies;
  }, JSON.stringify(queries));
}

/** What makes no sense in a reply: a verdict the answers do not bear out, a score that is no number. */
function nonsense(query: string, { verdict, kinds, scores }: Reply): string[] {
  const sense =
    ['code', 'exact', 'fork', 'near', 'words', 'unknown', 'none'].includes(verdict) &&
    (verdict === 'none' ? kinds.length === 0 : verdict === 'unknown' || kinds.length > 0) &&
    scores.every(Number.isFinite);
  return sense ? [] : [`${JSON.stringify(query)}: ${verdict}, ${kinds.join()}, ${scores.join()}`];
}

test.beforeEach(async ({ page }) => {
  await page.goto('search/');
  await ask(page, ['the index is loaded by now']);
});

test('a text in which there is nothing to look for finds nothing', async ({ page }) => {
  const replies = await ask(page, Object.values(empty));
  const verdicts = Object.keys(empty).map((name, index) => [name, replies[index]?.verdict]);
  expect(verdicts).toEqual(Object.keys(empty).map((name) => [name, 'none']));
});

test('texts that have broken programs before do not break the finder', async ({ page }) => {
  for (const [name, text] of Object.entries(hostile)) {
    await test.step(name, async () => {
      const [reply] = await ask(page, [text]);
      expect(reply?.ms).toBeLessThanOrEqual(LONGEST);
      expect(reply ? nonsense(text, reply) : ['no reply']).toEqual([]);
    });
  }
});

test('markup in the box stays text, whatever is found', async ({ page }) => {
  const title = await page.title();
  for (const text of Object.values(hostile).filter((one) => /[<{]|script/.test(one))) {
    await paste(page, text);
    await expect(page.locator('.ef-search-answers > *').first()).toBeVisible();
    const foreign = page.locator('.ef-search-answers :is(img, script, iframe, object)');
    expect(await foreign.count()).toBe(0);
    await page.getByRole('textbox').fill('');
    await expect(page.locator('.ef-search-answers > *')).toHaveCount(0);
  }
  expect(await page.title()).toBe(title);
});

// `npm run stress -- queries` asks ten thousand, and real messages gone wrong.
test('200 random texts do not break the finder, and it stays fast', async ({ page }) => {
  const times: number[] = [];
  const complaints: string[] = [];
  for (let chunk = 0; chunk < 4; chunk += 1) {
    const texts = randomTexts(50, chunk);
    const replies = await ask(page, texts);
    complaints.push(...replies.flatMap((reply, index) => nonsense(texts[index] ?? '', reply)));
    times.push(...replies.map(({ ms }) => ms));
  }
  const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  console.log(`200 random texts: p95 ${slow.toFixed(2)} ms`);
  expect(complaints).toEqual([]);
  expect(times).toHaveLength(200);
  expect(slow).toBeLessThanOrEqual(SLOWEST);
});
