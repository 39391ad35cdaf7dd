// Builds `content` into `dist` in the working folder, with stand-ins for Astro and for the look at the content.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { replaceFile } from '../../../../src/reader/replace-file.ts';
import { buildSite } from '../../../../src/tools/build-site.ts';

const [text = ''] = process.argv.slice(2);

process.exitCode = await buildSite({
  content: 'content',
  out: 'dist',
  url: '',
  reuse: process.argv.includes('--reuse'),
  check: () => ({
    problems: 0,
    record() {
      if (existsSync('content/ledger.yaml')) return false;
      replaceFile('content/ledger.yaml', 'pages: []');
      return true;
    },
  }),
  astro: (out) => {
    mkdirSync(out);
    for (let page = 0; page < 50; page += 1) writeFileSync(`${out}/${page}.html`, text);
    return Promise.resolve(0);
  },
});
