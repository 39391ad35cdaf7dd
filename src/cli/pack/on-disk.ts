import { posix } from 'node:path';
import { scriptOf } from '../../search/index/script-file.ts';
import type { IndexBlock, Head } from '../../search/index/format.ts';

/**
 * An address of the site as a file on a disk has to write it; an address elsewhere stays as it is.
 * @param address root-relative, perhaps with a query and an anchor
 * @param base the sub-path the site is published under, ending in a slash
 * @param from the folder of the file that holds the address, below the root of the site
 */
export function onDisk(address: string, base: string, from: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const folder = path === '' || path.endsWith('/');
  return posix.relative(from, path + (folder ? 'index.html' : '')) + rest;
}

/** As `onDisk`, of a folder that is no page: it ends in a slash. */
export function folderOnDisk(address: string, base: string, from: string): string {
  return onDisk(address, base, from).replace(/index\.html$/, '');
}

function moveBlock(block: IndexBlock, move: (url: string) => string): IndexBlock {
  return {
    ...block,
    entries: block.entries.map(([slug, title, summary, url, ...sign]) => [
      slug,
      title,
      summary,
      move(url),
      ...sign,
    ]),
    messages: block.messages.map((message) => {
      const [entry, id, client, shownBy, language, lines, codes, url] = message;
      if (url === undefined) return message;
      return [entry, id, client, shownBy, language, lines, codes, move(url)];
    }),
  };
}

/**
 * The script that hands over a file of the index of messages. The addresses in it start at its folder.
 * @param name the name of the file in the index
 */
export function indexOnDisk(name: string, json: string, base: string, from: string): string {
  const move = (url: string): string => onDisk(url, base, from);
  const file = JSON.parse(json) as Head | IndexBlock | { grams: unknown };
  if ('entries' in file) return scriptOf(name, JSON.stringify(moveBlock(file, move)));
  if (!('block' in file) || !file.block) return scriptOf(name, json);
  return scriptOf(name, JSON.stringify({ ...file, block: moveBlock(file.block, move) }));
}

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
