import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { replaceFile } from '../../../../src/reader/source/replace-file.ts';
import { buildSite } from '../../../../src/cli/build/build-site.ts';

/**
 * Builds `content` into `dist` in the working folder, with stand-ins for Astro and for the look at the
 * content: 50 pages, each of which says `text`. Resolves to the exit code.
 */
export function buildSmall(text: string): Promise<number> {
  return buildSite({
    content: 'content',
    out: 'dist',
    url: '',
    reuse: false,
    check: () => ({ problems: 0, record }),
    astro: (out) => {
      mkdirSync(out);
      for (let page = 0; page < 50; page += 1) writeFileSync(`${out}/${page}.html`, text);
      return Promise.resolve(0);
    },
  });
}

function record(): boolean {
  if (existsSync('content/ledger.yaml')) return false;
  replaceFile('content/ledger.yaml', 'pages: []');
  return true;
}
