import { folderOnDisk, onDisk } from './on-disk.ts';

const TAG = /<[a-z][\w-]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s*\/?>/g;
const ATTRIBUTE = /(?<= )(href|src|action|data-[a-z-]+)="([^"]*)"/g;

/** Scripts are modules on the site, which no browser loads from a disk. */
function tagOnDisk(tag: string, base: string, from: string): string {
  // What makes an app of a site, and the index of its prose, has to be fetched.
  if (/^<link [^>]*rel="manifest"/.test(tag)) return '';
  return tag
    .replace(/^<script type="module"/, '<script defer')
    .replace(/ data-pages="[^"]*"/, '')
    .replace(/(?<=http-equiv="refresh" content="0; url=)[^"]*/, (to) => onDisk(to, base, from))
    .replace(ATTRIBUTE, (_, name: string, value: string) => {
      const folder = name.startsWith('data-') && name !== 'data-search';
      const move = folder ? folderOnDisk : onDisk;
      return `${name}="${move(value, base, from)}"`;
    });
}

/**
 * A built page as it works from a disk, without a server: addresses are relative and name files,
 * scripts are classic ones, and nothing is fetched.
 * @param base the sub-path the site is published under, ending in a slash
 * @param from the folder of the page, below the root of the site
 */
export function pageOnDisk(html: string, base: string, from: string): string {
  return html
    .replace(TAG, (tag) => tagOnDisk(tag, base, from))
    .replace(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policyOnDisk);
}

/** Nothing is fetched and no WebAssembly runs. Not every browser knows `'self'` for the form of a file. */
function policyOnDisk(policy: string): string {
  return policy
    .replace(" 'wasm-unsafe-eval'", '')
    .replace("form-action 'self'", 'form-action file:')
    .replace(/ (?:connect|worker|manifest)-src 'self';/g, '');
}
