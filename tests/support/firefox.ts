import { launch, type Browser } from 'puppeteer-core';

/** The Firefox of Debian, which Playwright cannot drive. */
export const FIREFOX = '/usr/bin/firefox-esr';

/** Launches the Firefox of the system, with a dead proxy for all other machines. */
export function launchFirefox(preferences: Record<string, unknown> = {}): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    protocolTimeout: 600_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      // Firefox rounds its clocks to milliseconds otherwise.
      'privacy.reduceTimerPrecision': false,
      ...preferences,
    },
  });
}
