// `npm run test:nginx`: the same tests, with the site below a sub-path and behind nginx.
import './tests/support/behind-nginx.ts';
import config from './playwright.config.ts';

export default config;
