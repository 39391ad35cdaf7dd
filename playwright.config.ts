import { defineConfig } from '@playwright/test';
import { lightLaunchOptions } from './tests/support/machine.ts';
import { buildOf, server, siteNames, sites } from './tests/support/sites.ts';

export default defineConfig({
  // Node runs TypeScript itself.
  build: { external: ['**/*'] },
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
  webServer: siteNames.map((name) => {
    const { command, env } = buildOf(name);
    return {
      name,
      command: `${command} && node ${server}`,
      env: { ...env, PORT: '0' },
      wait: { stdout: new RegExp(`served at (?<${sites[name].variable.toLowerCase()}>\\S+)`) },
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    };
  }),
});
