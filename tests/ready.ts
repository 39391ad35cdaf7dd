// Part of `npm test`: finds or installs the browsers, the programs of the lab and the nginx that tests need.
import './support/ready-browser.ts';

// One after the other: modules imported side by side would not wait for the browser to start.
await import('./lab/ready.ts');
await import('./support/ready-nginx.ts');
