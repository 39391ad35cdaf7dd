import { posix } from 'node:path';
import { scriptOf } from '../../search/index/script-file.ts';
import type { IndexBlock } from '../../search/index/format.ts';
import { parsePart, serializePart } from '../../search/index/serialize.ts';

/** Matches a relative address of a page, up to its query or anchor. */
const RELATIVE_PAGE = /^(?!\/|[a-z][a-z\d+.-]*:)[^?#]*\/(?=[?#]|$)/i;

/**
 * Converts an address of the site to a relative file path; an address of another site stays.
 * @param address root-relative, or relative to the page, with or without query and anchor
 * @param base the sub-path of the site, with a slash at its end
 * @param from the folder of the file that has the address, below the root of the site
 */
export function onDisk(address: string, base: string, from: string): string {
  if (!address.startsWith(base) || address.startsWith('//'))
    return address.replace(RELATIVE_PAGE, '$&index.html');
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const folder = path === '' || path.endsWith('/');
  return posix.relative(from, path + (folder ? 'index.html' : '')) + rest;
}

/** Does the same for a folder that is not a page: the result ends in a slash. */
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
 * Converts a file of the message index to a script; its addresses are relative to its folder.
 * @param name the name of the file in the index
 */
export function indexOnDisk(name: string, json: string, base: string, from: string): string {
  const move = (url: string): string => onDisk(url, base, from);
  const file = parsePart(json);
  if ('turns' in file)
    return scriptOf(name, serializePart({ ...file, rest: moveBlock(file.rest, move) }));
  if ('entries' in file) return scriptOf(name, serializePart(moveBlock(file, move)));
  if (!('block' in file) || !file.block) return scriptOf(name, json);
  return scriptOf(name, serializePart({ ...file, block: moveBlock(file.block, move) }));
}

const TAG = /<[a-z][\w-]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s*\/?>/g;
const ATTRIBUTE = /(?<= )(href|src|action|data-[a-z-]+)="([^"]*)"/g;

/** Converts a script tag to a classic script: no browser loads modules from a disk. */
function tagOnDisk(tag: string, base: string, from: string): string {
  // The manifest, Pagefind and preloads have to be fetched, which a page on a disk cannot do.
  if (/^<link [^>]*rel="(?:manifest|modulepreload|preload)"/.test(tag)) return '';
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
 * Converts a built page so that it works from a disk: addresses are relative and name files,
 * scripts are classic, and nothing is fetched.
 * @param base the sub-path of the site, with a slash at its end
 * @param from the folder of the page, below the root of the site
 */
export function pageOnDisk(html: string, base: string, from: string): string {
  return html
    .replace(TAG, (tag) => tagOnDisk(tag, base, from))
    .replace(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, policyOnDisk);
}

/**
 * Converts the content security policy: no fetching, no WebAssembly. Not every browser accepts
 * `'self'` in `form-action` for a file.
 */
function policyOnDisk(policy: string): string {
  return policy
    .replace(" 'wasm-unsafe-eval'", '')
    .replace("form-action 'self'", 'form-action file:')
    .replace(/ (?:connect|worker|manifest)-src 'self';/g, '');
}
