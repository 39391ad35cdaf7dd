import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { launch, type Browser } from 'puppeteer-core';
import { browserHere, HEADLESS_SHELL } from './machine.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { leaksIn, type Paste } from './secrets.ts';
import { arrive, type Way } from './search-ways.ts';
import { sites } from './sites.ts';

/** What a browser requested during a search. */
export interface Recorded {
  way: string;
  paste: string;
  /** The request lines, and the number of bytes in all. */
  lines: string[];
  size: number;
  /** The pieces of secrets in them. */
  leaks: string[];
  /** The final address of the page, if it is not the expected one. */
  astray: string[];
}

/** A browser; the headless shell is Chromium without what a browser does of its own accord. */
export type BrowserKind = 'chromium' | 'headless-shell' | 'firefox';

/** A text and a way to search for it. */
export interface Job {
  way: Way;
  paste: Paste;
}

/** How long no request has to arrive before a browser counts as idle, in milliseconds. */
const QUIET = 250;
const PATIENCE = 5000;

/** A feature of Chromium that is switched off: it sends the fields of a form to Google, encrypted. */
const OWN_AFFAIRS = 'AutofillServerCommunication';

function open(kind: BrowserKind, port: number, bare: boolean): Promise<Browser> {
  if (kind !== 'firefox') {
    const choice = browserHere();
    const own = choice.kind === 'system' ? choice.path : chromium.executablePath();
    const shell =
      kind === 'headless-shell' && choice.kind === 'system' && existsSync(HEADLESS_SHELL);
    return launch({
      executablePath: shell ? HEADLESS_SHELL : own,
      headless: shell ? 'shell' : true,
      args: [
        '--no-sandbox',
        `--proxy-server=127.0.0.1:${port}`,
        '--proxy-bypass-list=<-loopback>',
        `--disable-features=${OWN_AFFAIRS}`,
      ],
    });
  }
  return launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'javascript.enabled': !bare,
      // After Back, the page is loaded again and has to restore its text.
      'browser.sessionhistory.max_total_viewers': 0,
    },
  });
}

/** Waits until no request has arrived for a while. */
async function quiet(recorder: Recorder): Promise<void> {
  const start = performance.now();
  const done = (): boolean => performance.now() - Math.max(recorder.last(), start) > QUIET;
  while (!done() && performance.now() - start < PATIENCE) await setTimeout(20);
}

/**
 * Searches the built site in a browser and records all requests, to any server.
 * @param jobs the texts and ways: all with script, or all without
 * @param done is called with each result
 */
export async function recordSearches(
  kind: BrowserKind,
  jobs: Job[],
  done: (one: Recorded) => void = () => undefined,
): Promise<Recorded[]> {
  const { out, base } = sites.main;
  const recorder = await startRecorder(out, base);
  const bare = jobs.some(({ way }) => way.bare);
  const browser = await open(kind, recorder.port, bare);
  const template = templateOf(out, recorder.address);
  const recorded: Recorded[] = [];
  for (const { way, paste } of jobs) {
    const page = await browser.newPage();
    // Firefox switches scripts off by a preference.
    if (bare && kind !== 'firefox') await page.setJavaScriptEnabled(false);
    const rest = () => quiet(recorder);
    const visit = { page, address: recorder.address, text: paste.text, template, rest };
    await way.go(visit);
    await arrive(visit, way.ends);
    const astray = [page.url()].filter((url) => !way.ends.test(url));
    await page.close();
    const { lines, bytes } = recorder.take();
    const leaks = leaksIn(bytes, paste.secrets);
    const one = { way: way.name, paste: paste.name, lines, size: bytes.length, leaks, astray };
    recorded.push(one);
    done(one);
  }
  await browser.close();
  recorder.close();
  return recorded;
}

/** Returns the OpenSearch template of the built site, for the address it is served at. */
function templateOf(out: string, address: string): string {
  const description = readFileSync(`${out}/opensearch.xml`, 'utf8');
  const [, template = ''] = /template="([^"]*\{searchTerms\}[^"]*)"/.exec(description) ?? [];
  return template.replace(/^https?:\/\/[^/]+\//, new URL('/', address).href);
}
