import { defineConfig } from '@playwright/test';
import { lightLaunchOptions } from './tests/support/machine.ts';
import { behindNginx, mainUrl, server, sites } from './tests/support/sites.ts';

export default defineConfig({
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that fails now and then is mended, not tried again.
  retries: 0,
  // On a busy machine a service worker takes more than the usual 5 seconds to be replaced.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: lightLaunchOptions(),
    // Tests see what the network brings; those of the worker let it in.
    serviceWorkers: 'block',
  },
  projects: ['e2e', 'a11y'].map((name) => ({ name, testDir: `tests/${name}` })),
  // Each site is built if something changed and served on a free port; its address is kept in the
  // environment under the name of the group in the pattern.
  webServer: Object.entries(sites).map(([name, { content, out, base, variable, ...more }]) => ({
    name,
    command: [
      ...('prepare' in more ? [more.prepare] : []),
      'node src/cli/error-faq.mjs build --reuse',
      `node ${server}`,
    ].join(' && '),
    env: {
      CONTENT_DIR: content,
      OUT_DIR: out,
      PORT: '0',
      SITE_URL: behindNginx && name === 'main' ? mainUrl : '',
      SUB_PATH: base,
    },
    wait: { stdout: new RegExp(`served at (?<${variable.toLowerCase()}>\\S+)`) },
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  })),
});
