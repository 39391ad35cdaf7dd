import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { copyForDisk } from '../../src/cli/pack/copy-for-disk.ts';
import { sites, type SiteName } from './sites.ts';

/** Runs `error-faq pack` for a built site, and returns the bytes of the zip. */
export function zipOf(site: SiteName, file: string): Buffer {
  const env = { ...process.env, OUT_DIR: sites[site].out };
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/error-faq.mjs', 'pack', '--as-is', file],
    {
      encoding: 'utf8',
      env,
    },
  );
  if (status !== 0) throw new Error(stderr);
  return readFileSync(file);
}

/** The home page of a language, a text, and the message it leads to. */
export const searches = [
  ['index.html', 'CHIP ERROR', /\/faq\/chip-not-read\/index\.html#/],
  ['ja/index.html', '回線なし', /\/ja\/faq\/no-line\/index\.html#portable-5-ja$/],
] as const;

/** A copy on the disk. */
export interface Copy {
  /** The address of its folder. */
  address: string;
  files: Map<string, Uint8Array>;
  remove: () => void;
}

/** Writes a copy of a site into a folder whose name has to be quoted. */
export async function copyToDisk(site: SiteName): Promise<Copy> {
  const place = mkdtempSync(join(tmpdir(), 'offline-'));
  const folder = join(place, 'a copy, 100% é/');
  const files = await copyForDisk(sites[site].out);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, bytes);
  }
  const remove = (): void => rmSync(place, { recursive: true });
  return { address: pathToFileURL(folder).href, files, remove };
}

/** What the policy of every page in a copy says. */
const STRICT = /^default-src 'none'; script-src 'self'(?: 'sha256-[^']+')?; style-src 'self'/;

/** Lists the addresses in a copy that lead nowhere, and the pages whose policy is lax. */
export function faultsOf(copy: Copy['files']): { pages: number; broken: string[]; lax: string[] } {
  const root = 'file:///copy/';
  const broken: string[] = [];
  const lax: string[] = [];
  const pages = [...copy].filter(([path]) => path.endsWith('.html'));
  for (const [path, bytes] of pages) {
    const page = new URL(path, root);
    const html = Buffer.from(bytes).toString();
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    if (!STRICT.test(policy) || /unsafe|connect-src/.test(policy)) lax.push(path);
    for (const [, value = ''] of html.matchAll(/(?: (?:href|src|action)="|; url=)([^"]*)"/g)) {
      const to = new URL(value.replaceAll('&amp;', '&'), page);
      if (to.protocol !== 'file:') continue;
      if (!copy.has(decodeURIComponent(to.pathname.replace('/copy/', '')))) {
        broken.push(`${path}: ${value}`);
      }
    }
  }
  return { pages: pages.length, broken, lax };
}
