import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { launch, type Browser } from 'puppeteer-core';
import { browserHere } from './machine.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { leaksIn, type Paste } from './secrets.ts';
import { arrive, type Way } from './search-ways.ts';
import { sites } from './sites.ts';

/** What a browser asked for while a text was searched in one way. */
export interface Recorded {
  way: string;
  paste: string;
  /** The lines of the requests, and how many bytes they were in all. */
  lines: string[];
  size: number;
  /** The pieces of secrets that stood in them. */
  leaks: string[];
  /** Where the page was in the end, if that is not where the way ends. */
  astray: string[];
}

export type BrowserKind = 'chromium' | 'firefox';

/** A text and the way to search it. */
export interface Job {
  way: Way;
  paste: Paste;
}

/** Milliseconds without a request after which a browser is taken to be done. */
const QUIET = 250;
const PATIENCE = 5000;

/** Chromium would ask its maker about the kinds of fields, in secret: nobody could read along. */
const OWN_AFFAIRS = 'AutofillServerCommunication';

function open(kind: BrowserKind, port: number, bare: boolean): Promise<Browser> {
  if (kind === 'chromium') {
    const choice = browserHere();
    return launch({
      executablePath: choice.kind === 'system' ? choice.path : chromium.executablePath(),
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
      // A page that is gone back to is loaded again, and has to know its text all the same.
      'browser.sessionhistory.max_total_viewers': 0,
    },
  });
}

/** Resolves when nothing has come for a while. */
async function quiet(recorder: Recorder): Promise<void> {
  const start = performance.now();
  const done = (): boolean => performance.now() - Math.max(recorder.last(), start) > QUIET;
  while (!done() && performance.now() - start < PATIENCE) await setTimeout(20);
}

/**
 * Searches the built site in a browser and records all it asks for, of whatever server.
 * @param jobs which text is searched in which way: all with script, or all without
 * @param done is told of each
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
    // Firefox has a setting for it.
    if (bare && kind === 'chromium') await page.setJavaScriptEnabled(false);
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

/** What the built site has browsers search with from their address bar, at the address where it is served. */
function templateOf(out: string, address: string): string {
  const description = readFileSync(`${out}/opensearch.xml`, 'utf8');
  const [, template = ''] = /template="([^"]*\{searchTerms\}[^"]*)"/.exec(description) ?? [];
  return template.replace(/^https?:\/\/[^/]+\//, new URL('/', address).href);
}
