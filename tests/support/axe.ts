import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** axe as a script; its own package for Playwright takes half a second a page longer. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a dark screen may break although a light one keeps them. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const passes = [
  { colorScheme: 'light', runOnly: { type: 'tag', values: STANDARD } },
  { colorScheme: 'dark', runOnly: { type: 'rule', values: COLOURS } },
] as const;

/** Runs in a page: returns the rules it breaks, each with the elements that do, as HTML. */
async function violations(runOnly: object): Promise<string[]> {
  const { axe } = window as unknown as {
    axe: {
      run: (options: object) => Promise<{
        violations: { id: string; nodes: { html: string }[] }[];
      }>;
    };
  };
  // Style sheets would be fetched for one rule alone, about the orientation of the screen.
  const options = { runOnly, resultTypes: ['violations'], preload: false };
  return (await axe.run(options)).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`,
  );
}

/** Returns what axe finds on a page in light colours, and of the colours in dark ones; nothing if all is well. */
export async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const found: string[] = [];
  for (const { colorScheme, runOnly } of passes) {
    await page.emulateMedia({ colorScheme });
    const broken = await page.evaluate(violations, runOnly);
    found.push(...broken.map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}
