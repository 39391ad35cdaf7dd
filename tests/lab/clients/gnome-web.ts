import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Client, Seen } from '../client.ts';
import { cleanEnvironment } from './environment.ts';
import { errorPage } from './gnome-web/error-page.ts';
import { startPrograms } from './gnome-web/programs.ts';
import { openTab, type Tab } from './gnome-web/web-driver.ts';

const BROWSER = '/usr/bin/epiphany';
const NEEDED = [BROWSER, '/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/dbus-run-session'];

const VARIABLES = {
  // Its web processes crash in a nested sandbox.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

const ARGUMENTS = ['--automation-mode'];

/** The text of an untranslated process. */
const CANCELLED = 'Operation was cancelled';
const ATTEMPTS = 10;

/** GNOME Web (Epiphany), driven by the WebDriver of WebKitGTK. It has no setting about revocation. */
export const gnomeWeb: Client = {
  id: 'gnome-web',
  client: 'gnome-web',
  languages: ['ja', 'en'],
  hasPages: true,
  install: 'apt-get install epiphany-browser webkit2gtk-driver xvfb dbus',
  find: () => {
    if (!NEEDED.every((path) => existsSync(path))) return undefined;
    // Its version text says “Web” only; among other browsers it is “GNOME Web”.
    const said = spawnSync(BROWSER, ['--version'], { encoding: 'utf8' }).stdout;
    const version = /[\d.]+/.exec(said)?.[0] ?? '';
    const release = version.split('.')[0] ?? '';
    return { path: BROWSER, program: 'GNOME Web', version, release };
  },
  open: async ({ path }, lab, { language }) => {
    const environment = { ...cleanEnvironment(lab), ...VARIABLES, LANGUAGE: language };
    const { programs, tab } = await start(path, environment);
    return {
      settings: [],
      flags: [
        ...ARGUMENTS,
        ...Object.entries({ ...VARIABLES, LANGUAGE: language }).map((pair) => pair.join('=')),
      ],
      visit: (url, first) => visit(tab, language, url, first),
      close: () => {
        programs.stop();
        return Promise.resolve();
      },
    };
  },
};

/** Starts everything, and starts again if the driver does not get a browser. */
async function start(path: string, environment: Record<string, string>) {
  for (let attempt = 1; ; attempt += 1) {
    const programs = await startPrograms(environment);
    try {
      const tab = await openTab(programs.driver, {
        acceptInsecureCerts: false,
        'webkitgtk:browserOptions': { binary: path, args: ARGUMENTS },
      });
      return { programs, tab };
    } catch (error) {
      programs.stop();
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/**
 * Opens a URL until the result is about the URL: sometimes the browser cancels its own request because
 * of the certificate, and shows that instead.
 */
async function visit(tab: Tab, language: string, url: string, first?: string): Promise<Seen> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (first) await tab.goTo(first);
    // The page of the visit before could be taken for the new one.
    await tab.goTo('about:blank');
    await tab.goTo(url);
    if ((await outcome(tab)) === 'opened') return { codes: [], screen: [] };
    const seen = await errorPage(tab, language);
    if (!seen.screen.some(({ text }) => text.includes(CANCELLED))) return seen;
  }
  throw new Error(`GNOME Web shows “${CANCELLED}” at every attempt.`);
}

/**
 * Waits for a page: that of the server, or the error page, which has the address about:blank as
 * well.
 */
async function outcome(tab: Tab): Promise<'opened' | 'failed'> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const seen = await tab.run(() => {
      if (document.readyState !== 'complete') return 'nothing';
      if (document.querySelector('body.error-body')) return 'failed';
      return location.protocol === 'about:' ? 'nothing' : 'opened';
    });
    if (seen !== 'nothing') return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('GNOME Web shows neither the page nor an error.');
}
