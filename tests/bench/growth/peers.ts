// Other generators, each with the same small entries.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import manifest from '../../../package.json' with { type: 'json' };
import { plainFile, smallEntry } from './small.ts';

const { dependencies: ours } = manifest;
const { astro } = manifest.devDependencies;

interface Peer {
  packages: Record<string, string>;
  /** Where the entries are. */
  entries: string;
  /** The other files, by path. */
  files: Record<string, string>;
  /** The commands of a build, in order. */
  build: string[][];
}

const layout = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="ja">
  <head><meta charset="utf-8" /><title>{title}</title><meta name="viewport" content="width=device-width" /></head>
  <body><header><a href="/">サポートFAQ</a></header><main data-pagefind-body><h1>{title}</h1><slot /></main></body>
</html>
`;

/** The peers by name. Starlight indexes its pages with Pagefind by itself. */
export const peers: Record<string, Peer> = {
  bare: {
    packages: { '@astrojs/mdx': ours['@astrojs/mdx'], astro, pagefind: ours.pagefind },
    entries: 'src/content/faq',
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
export default defineConfig({ site: 'https://faq.example.jp', integrations: [mdx()] });
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { faq: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'src/content/faq' }) }) };
`,
      'src/layouts/Page.astro': layout,
      'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const entries = await getCollection('faq');
---
<Page title="サポートFAQ"><ul>{entries.map(({ id, data }) => <li><a href={\`/faq/\${id}/\`}>{data.title}</a></li>)}</ul></Page>
`,
      'src/pages/faq/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
  return (await getCollection('faq')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<Page title={entry.data.title}><Content /></Page>
`,
    },
    build: [
      ['astro', 'build'],
      ['pagefind', '--site', 'dist'],
    ],
  },
  starlight: {
    packages: { '@astrojs/starlight': '0.42.4', astro, sharp: '0.35.5' },
    entries: 'src/content/docs',
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://faq.example.jp',
  integrations: [starlight({ title: 'サポートFAQ', defaultLocale: 'root', locales: { root: { label: '日本語', lang: 'ja' } } })],
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.mdx': '---\ntitle: サポートFAQ\n---\n\nよくある質問です。\n',
    },
    build: [['astro', 'build']],
  },
};

/** A peer that can be built. */
export interface OpenedPeer {
  folder: string;
  build: string[][];
}

/**
 * Installs a peer, once, and writes `count` small entries into it.
 * @returns undefined if npm cannot install it
 */
export function openPeer(name: string, count: number): OpenedPeer | undefined {
  const peer = peers[name];
  if (!peer) throw new Error(`There is no peer ${name}.`);
  const folder = join(tmpdir(), 'error-faq-peers', name);
  mkdirSync(folder, { recursive: true });
  const description = { name, private: true, type: 'module', dependencies: peer.packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(description));
  if (!existsSync(join(folder, 'node_modules/astro')) && !install(folder)) return undefined;
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  const files: Record<string, string> = { ...peer.files };
  for (let number = 0; number < count; number += 1) {
    const entry = smallEntry(number);
    files[`${peer.entries}/${entry.id}.mdx`] = plainFile(entry);
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, build: peer.build };
}

function install(folder: string): boolean {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return status === 0;
}
