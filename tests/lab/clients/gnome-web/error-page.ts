import type { Seen } from '../../client.ts';
import { codesOf, screenOf, type Parts } from '../screen.ts';
import { visibleLines, type VisibleLine } from '../visible-lines.ts';
import type { Tab } from './web-driver.ts';

const PARTS: Parts = {
  heading: ['h1'],
  code: [],
  extra: [],
  proceed: ['button in details'],
};

/** Reads the error page of a tab, and opens its details. */
export async function errorPage(tab: Tab, language: string): Promise<Seen> {
  const before = asSeen(await tab.run(visibleLines)).filter(({ within }) => !isFolded(within));
  const title = await tab.run(() => document.title);
  if (/[ぁ-ん]/.test(title + before.map(({ text }) => text).join('')) !== (language === 'ja')) {
    throw new Error(`GNOME Web does not speak ${language}: install epiphany-browser-data.`);
  }
  await tab.run(() => document.querySelector('summary')?.click());
  const screen = screenOf(before, asSeen(await tab.run(visibleLines)), PARTS);
  return { title, codes: codesOf(screen), screen, picture: await tab.picture() };
}

/** Names the controls by what they are for a person: on the page neither has a name. */
function asSeen(lines: VisibleLine[]): VisibleLine[] {
  return lines.map((line) => {
    const { within } = line;
    if (within.includes('summary')) return { ...line, control: true };
    const goesOn = line.control && isFolded(within);
    return goesOn ? { ...line, within: [...within, ...PARTS.proceed] } : line;
  });
}

/** Tells whether a line is in the details, which are in the page from the start, but closed. */
function isFolded(within: string[]): boolean {
  return within.includes('details') && !within.includes('summary');
}
