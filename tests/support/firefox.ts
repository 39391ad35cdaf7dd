import { launch, type Browser } from 'puppeteer-core';

/** Where Debian has its Firefox, which Playwright cannot drive. */
export const FIREFOX = '/usr/bin/firefox-esr';

/** Starts the Firefox of the system; whatever leaves this machine meets a closed door. */
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
      // Clocks tell milliseconds only, otherwise.
      'privacy.reduceTimerPrecision': false,
      ...preferences,
    },
  });
}
