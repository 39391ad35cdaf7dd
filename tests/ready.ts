// Part of `npm test`: finds or installs the browsers, the programs of the lab and the nginx that tests need.
// One after the other: modules imported side by side would not wait for each other.
await import('./support/ready-browser.ts');
await import('./lab/ready.ts');
await import('./support/ready-nginx.ts');
