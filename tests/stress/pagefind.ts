import { findPlaces } from '../support/pagefind-places.ts';
import { FOUND, outcomeOf, script, visitsOf } from '../support/pagefind-questions.ts';
import { servePlainly } from '../support/plain-server.ts';
import { sites } from '../support/sites.ts';
import { openBrowsers } from './browsers.ts';

/**
 * Asks Pagefind in the built site for the longest line and the codes of every message, in every language.
 * @param args the browsers; all if left out
 */
export async function run(args: string[]): Promise<number> {
  const { out, base } = sites.main;
  const server = await servePlainly(out, base);
  let wrong = 0;
  for (const { name, browser, close } of await openBrowsers(args)) {
    const page = await browser.newPage();
    for (const { locale, wanted, address, questions } of visitsOf(1)) {
      await page.goto(new URL(address, server.address).href);
      const answers = await page.evaluate(findPlaces, { script, questions });
      const { lost, found, differences } = outcomeOf(wanted, questions, answers);
      const share = `${(found * 100).toFixed(1)} % found`;
      console.log(`${name}, ${locale}: ${wanted.length} texts, ${share}, ${lost.length} lost`);
      for (const line of [...lost, ...differences]) console.log(`  ${line}`);
      wrong += lost.length + differences.length + (found > FOUND.all ? 0 : 1);
    }
    await close();
  }
  server.close();
  return wrong > 0 ? 1 : 0;
}
