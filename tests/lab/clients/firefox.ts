import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import type { Client, Lab, Seen } from '../client.ts';
import type { Checks } from '../fault.ts';
import { copyOf, overlay } from '../sandbox.ts';
import { cleanEnvironment } from './environment.ts';
import { codesOf, screenOf, type Parts } from './screen.ts';
import { visibleLines, type VisibleLine } from './visible-lines.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

type Preferences = Record<string, string | number | boolean>;

const SETTINGS: Record<Checks, Preferences> = {
  'as-shipped': {},
  asking: {},
  insisting: {
    'security.OCSP.enabled': 1,
    'security.OCSP.require': true,
    'security.cert_pinning.enforcement_level': 2,
  },
};

const PARTS: Parts = {
  heading: ['h1'],
  code: ['#errorCode', '#error-code', '#certErrorCode', '#certificateErrorDebugInformation'],
  extra: [],
  proceed: ['#exception-button', '#exceptionDialogButton'],
};

const DETAILS = ['#advancedButton', '#advanced-button'];

/** Firefox, driven by WebDriver BiDi, with its default error pages. */
export const firefox = firefoxClient('firefox', {});

/** Firefox with the older error pages, those of versions before 2026. */
export const firefoxClassic = firefoxClient('firefox-classic', {
  'security.certerrors.felt-privacy-v1': false,
});

function firefoxClient(id: string, design: Preferences): Client {
  return {
    id,
    client: 'firefox',
    languages: ['ja', 'en'],
    hasPages: true,
    install: 'apt-get install firefox-esr firefox-esr-l10n-ja',
    find: () => {
      const path = PLACES.find(existsSync);
      if (!path) return undefined;
      const said = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
      const [, program = '', version = ''] = /^(.*?) ([\d.]+)/.exec(said) ?? [];
      return { path, program, version, release: version.split('.')[0] ?? '' };
    },
    open: async ({ path }, lab, { language, checks }) => {
      trustInFirefox(path, lab);
      const settings = { ...SETTINGS[checks], ...design };
      const browser = await start(path, lab, language, settings);
      return {
        settings: Object.entries(settings).map(([name, value]) => `${name}=${String(value)}`),
        flags: ['--headless', `intl.locale.requested=${language}`, 'Certificates.Install'],
        visit: (url, first) => visit(browser, language, url, first),
        close: () => browser.close(),
      };
    },
  };
}

function start(path: string, lab: Lab, language: string, settings: Preferences): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    acceptInsecureCerts: false,
    userDataDir: mkdtempSync(join(lab.folder, 'firefox-')),
    env: cleanEnvironment(lab),
    defaultViewport: { width: 1000, height: 760 },
    extraPrefsFirefox: {
      'intl.locale.requested': language === 'en' ? 'en-US' : language,
      ...settings,
    },
  });
}

const trusting = new Set<string>();

/** Makes Firefox trust the root, by a policy in the folder of the program. */
function trustInFirefox(path: string, { folder, root }: Lab): void {
  if (trusting.has(path)) return;
  trusting.add(path);
  const place = realpathSync(join(dirname(realpathSync(path)), 'distribution'));
  const copy = copyOf(place, join(folder, 'distribution'));
  mkdirSync(copy, { recursive: true });
  const policies = { Certificates: { Install: [root.file] } };
  writeFileSync(join(copy, 'policies.json'), JSON.stringify({ policies }));
  overlay(copy, place);
}

async function visit(
  browser: Browser,
  language: string,
  url: string,
  first?: string,
): Promise<Seen> {
  const page = await browser.newPage();
  try {
    if (first) await page.goto(first);
    const failed = await page.goto(url).then(
      () => false,
      () => true,
    );
    if (!failed) return { codes: [], screen: [] };
    const before = await settled(() => page.evaluate(visibleLines));
    const title = await page.title();
    const shown = await page.evaluate(() => document.documentElement.lang);
    if (!shown.startsWith(language)) {
      throw new Error(`Firefox speaks ${shown}, not ${language}: install firefox-esr-l10n-ja.`);
    }
    await page.evaluate((names) => {
      const card = document.querySelector('net-error-card')?.shadowRoot;
      for (const name of names) {
        (
          card?.querySelector<HTMLElement>(name) ?? document.querySelector<HTMLElement>(name)
        )?.click();
      }
    }, DETAILS);
    const after = await settled(() => page.evaluate(visibleLines));
    const picture = await page.screenshot();
    const screen = screenOf(before, after, PARTS);
    return { title, codes: codesOf(screen), screen, picture };
  } finally {
    await page.close();
  }
}

/** Reads until two readings are equal: the page is translated and laid out step by step. */
async function settled(read: () => Promise<VisibleLine[]>): Promise<VisibleLine[]> {
  let last = await read();
  for (let attempt = 0; attempt < 40; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const next = await read();
    if (next.length > 0 && JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
  return last;
}
