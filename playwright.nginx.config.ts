// `npx playwright test --config playwright.nginx.config.ts --project e2e`: the same tests, with the site below a sub-path and behind nginx.
import './tests/support/behind-nginx.ts';
import config from './playwright.config.ts';

export default config;
