import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type BrowserContext } from '@playwright/test';
import { browserHere } from '../../support/machine.ts';
import type { ScreenLine } from '../../../src/schemas/capture.ts';
import type { Client, Lab, Seen } from '../client.ts';
import type { Checks } from '../fault.ts';
import { codesOf, screenOf, type Parts } from './screen.ts';
import { cleanEnvironment } from './environment.ts';
import { visibleLines } from './visible-lines.ts';

const POLICIES: Record<Checks, Record<string, boolean>> = {
  'as-shipped': {},
  asking: { EnableOnlineRevocationChecks: true },
  insisting: {
    EnableOnlineRevocationChecks: true,
    RequireOnlineRevocationChecksForLocalAnchors: true,
  },
};

const ARGUMENTS = [
  '--headless=new',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PARTS: Parts = {
  heading: ['h1'],
  code: ['#error-code', '#error-information-popup-content', '#sub-frame-error-details'],
  extra: ['#enhanced-protection-message', '#extended-reporting-opt-in'],
  proceed: ['#proceed-link'],
};

/** Chromium or Chrome, driven by Playwright. */
export const chromium: Client = {
  id: 'chromium',
  client: 'chrome',
  languages: ['ja', 'en'],
  hasPages: true,
  install: 'apt-get install chromium chromium-l10n',
  find: () => {
    const choice = browserHere();
    if (choice.kind === 'install') return undefined;
    const path = choice.kind === 'system' ? choice.path : playwright.executablePath();
    const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
    const [, program = '', version = ''] = /^(.*?) ([\d.]+)/.exec(said) ?? [];
    return { path, program, version, release: version.split('.')[0] ?? '' };
  },
  open: async ({ path }, lab, { language, checks }) => {
    setPolicies(lab, POLICIES[checks]);
    const context = await playwright.launchPersistentContext(
      mkdtempSync(join(lab.folder, 'chromium-')),
      {
        executablePath: path,
        // The headless mode of Playwright is another program.
        headless: false,
        chromiumSandbox: false,
        args: [...ARGUMENTS, `--lang=${language}`],
        env: { ...cleanEnvironment(lab), LANGUAGE: language === 'en' ? 'en_US' : language },
        viewport: { width: 1000, height: 760 },
      },
    );
    return {
      settings: Object.keys(POLICIES[checks]).map((name) => `${name}=true`),
      flags: [...ARGUMENTS, '--no-sandbox', `--lang=${language}`, 'CACertificates'],
      visit: (url, first) => visit(context, language, url, first),
      close: () => context.close(),
    };
  },
};

/** Writes managed policies, which are read when the browser starts. */
function setPolicies({ root }: Lab, policies: Record<string, boolean>): void {
  const text = JSON.stringify({
    CACertificates: [Buffer.from(root.der).toString('base64')],
    ...policies,
  });
  for (const name of ['chromium', 'opt/chrome', 'opt/chrome_for_testing']) {
    const folder = `/etc/${name}/policies/managed`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'lab.json'), text);
  }
}

async function visit(
  context: BrowserContext,
  language: string,
  url: string,
  first?: string,
): Promise<Seen> {
  const page = await context.newPage();
  try {
    if (first) await page.goto(first);
    const failed = await page.goto(url).then(
      () => false,
      () => true,
    );
    if (!failed) return { codes: [], screen: [] };
    await page.waitForSelector('#main-message h1', { state: 'visible' });
    const before = await page.evaluate(visibleLines);
    const title = await page.title();
    const shown = await page.evaluate(() => document.documentElement.lang);
    if (!shown.startsWith(language)) {
      throw new Error(`The browser speaks ${shown}, not ${language}: install chromium-l10n.`);
    }
    const details = page.locator('#details-button');
    if (await details.isVisible()) await details.click();
    const picture = await page.screenshot();
    const screen = screenOf(before, await page.evaluate(visibleLines), PARTS).map(unbranded);
    return { title, codes: codesOf(screen), screen, picture, html: await page.content() };
  } finally {
    await page.close();
  }
}

/**
 * Replaces the name of the browser, because Chromium and Chrome show the same text with different
 * names.
 */
function unbranded(line: ScreenLine): ScreenLine {
  const text =
    line.part === 'extra' ? line.text : line.text.replace(/Chromium|Chrome/g, '{browser}');
  return { ...line, text };
}
