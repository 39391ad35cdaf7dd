import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { indexPages } from '../pagefind.ts';
import type { Measure } from './measure.ts';
import { TEXT } from './paste.ts';
import { copy, paste, searchBox, visit, type Interface } from './visit.ts';

const pagefindBox: Interface = {
  field: '.pagefind-ui__search-input',
  answer: '.pagefind-ui__result-link',
};

const folder = 'node_modules/.cache/error-faq/bench/peer';

/** A bare page with the default interface of Pagefind. */
const PAGE = `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pagefind</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search' });</script>
`;

/** Makes a bare site with the entries of a built site as the content of its Pagefind. */
async function makePeer(site: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await indexPages(site, `${folder}/pagefind`);
  writeFileSync(`${folder}/index.html`, PAGE);
}

/** How long a visitor waits at home for an answer, beside the box that comes with Pagefind. */
export const besidePagefind: Measure = {
  about: 'From the paste to the answer at home: 1.6 Mbit/s, 150 ms, all threads four times slower',
  beside: 'Pagefind UI',
  figures: { ms: { label: 'ms from the focus to the answer', digits: 0, wanted: { share: 0.25 } } },
  prepare: async (ours) => {
    await makePeer(ours.site);
    return [() => takeTime(ours.site, searchBox), () => takeTime(folder, pagefindBox)];
  },
};

async function takeTime(site: string, box: Interface): Promise<{ ms: number }> {
  return visit({ folders: [site], interface: box, slow: true }, async (visited) => {
    await visited.page.waitForLoadState('networkidle');
    await copy(visited, TEXT);
    return { ms: await paste(visited) };
  });
}
