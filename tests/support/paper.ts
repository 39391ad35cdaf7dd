import type { Page } from '@playwright/test';

/** The most pages an entry takes on paper. */
export const MOST_PAGES = 3;

/** Prints a page as Chromium does on A4, and counts the sheets. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Presses the button that prints everything, and counts the sheets; nothing is sent to a printer. */
export async function countAllSheets(page: Page): Promise<number> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator('[data-print=all]').click();
  const sheets = await countSheets(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return sheets;
}
