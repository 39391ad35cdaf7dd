import { globSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { writeSmallLibrary } from '../bench/growth/small.ts';

const FOLDER = 'node_modules/.cache/error-faq/growth';
/** The pages of the first entry, and pages of each kind that every library has. */
const PAGES = [
  '404.html',
  'code/e-10000/index.html',
  'faq/q00000/background/index.html',
  'faq/q00000/index.html',
  'faq/q00000/messages/index.html',
  'faq/q00000/reply/index.html',
  'index.html',
  'm/q00000/m1/index.html',
  'offline/index.html',
  'search/index.html',
];
/** The lists of all there is, which grow with it: what is wanted of them is that they can be read. */
const LISTS = [
  'category/group-0/index.html',
  'client/index.html',
  'client/portal/index.html',
  'code/index.html',
  'faq/index.html',
  'source/index.html',
];
/** How much longer a page may get, as a share of it: numbers have more digits. */
const MOST = 0.02;

/** Builds a library of small entries, and returns the sizes of its pages, in bytes. */
function sizesOf(count: number): Map<string, number> {
  const content = `${FOLDER}/content`;
  const out = `${FOLDER}/site`;
  writeSmallLibrary(count, content);
  rmSync(out, { recursive: true, force: true });
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/error-faq.mjs', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, SITE_URL: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const pages = globSync('**/*.html', { cwd: out });
  return new Map(pages.map((page) => [page, readFileSync(`${out}/${page}`).length]));
}

/**
 * Builds a small library and a larger one of the same entries and more, and compares the pages that both
 * have: nothing in a page may grow with the site.
 * @param args the numbers of entries; 50 and 500 if left out
 */
export function run([few = '50', many = '500']: string[]): Promise<number> {
  const [small, large] = [sizesOf(Number(few)), sizesOf(Number(many))];
  rmSync(FOLDER, { recursive: true, force: true });
  let wrong = 0;
  console.log(`Bytes with ${few} and with ${many} entries`);
  for (const page of [...PAGES, ...LISTS]) {
    const [before, after] = [small.get(page), large.get(page)];
    if (before === undefined || after === undefined) throw new Error(`There is no ${page}.`);
    const grows = after > before * (1 + MOST);
    const isList = LISTS.includes(page);
    if (grows && !isList) wrong += 1;
    const remark = !grows ? '' : isList ? ', a list' : ', which grows';
    console.log(`${page}: ${before} and ${after}${remark}`);
  }
  return Promise.resolve(wrong > 0 ? 1 : 0);
}
