import { globSync, readFileSync } from 'node:fs';
import { markupFaults } from '../support/markup.ts';
import { oneIn } from '../support/share.ts';
import { siteNames, sites } from '../support/sites.ts';
import { expect, test } from '../support/test.ts';

/** Parts a list into what passes a test and the rest. */
function partition<T>(list: readonly T[], passes: (one: T) => boolean): [T[], T[]] {
  return [list.filter(passes), list.filter((one) => !passes(one))];
}

for (const name of siteNames) {
  test(`the markup of a share of the pages of ${name} is sound`, () => {
    test.slow();
    const { out } = sites[name];
    const pages = globSync('**/*.html', { cwd: out }).map((page) => ({
      page,
      html: readFileSync(`${out}/${page}`, 'utf8'),
    }));
    // A share of the pages; of redirects, and of a history, a code, a letter, a client or the messages of an entry,
    // which are hundreds out of one template each, a smaller one.
    const [redirects, shown] = partition(pages, ({ html }) =>
      html.includes('http-equiv="refresh"'),
    );
    const [alike, own] = partition(shown, ({ page }) =>
      /\/(?:history|reply|languages|messages)\/|(?:^|\/)(?:code|client)\/[^/]+\//.test(page),
    );
    const looked = [...oneIn(3, own), ...oneIn(100, redirects), ...oneIn(40, alike)];
    const faults = looked.flatMap(({ page, html }) =>
      markupFaults(html).map((fault) => `${page}: ${fault}`),
    );
    expect(looked.length).toBeGreaterThan(9);
    expect(faults).toEqual([]);
  });
}

const page = readFileSync(`${sites.main.out}/faq/certificate-revoked/index.html`, 'utf8');

/** Each is a fault that axe finds as well, made in a page that has none. */
const damages: [name: string, from: string | RegExp, to: string, rule: string][] = [
  ['no language', /<html lang="\w+">/, '<html>', 'element-required-attributes'],
  ['no title', /<title>[^<]*<\/title>/, '<title></title>', 'empty-title'],
  ['an id twice', '<h1', '<p id="content">x</p><h1', 'no-dup-id'],
  ['a link without a name', '<h1', '<a href="#content"></a><h1', 'wcag/h30'],
  ['a button without a name', '<h1', '<button type="button"></button><h1', 'text-content'],
  ['an image without a text', '<h1', '<img src="/favicon.svg"><h1', 'wcag/h37'],
  ['a field without a label', '<h1', '<input type="text" id="x"><h1', 'input-missing-label'],
  ['a heading skipped', '</h1>', '</h1><h4>x</h4>', 'heading-level'],
  ['an empty heading', '</h1>', '</h1><h2></h2>', 'empty-heading'],
  ['a second main heading', '</h1>', '</h1><h1>x</h1>', 'heading-level'],
  ['a label for nothing', '<h1', '<p aria-labelledby="nowhere">x</p><h1', 'no-missing-references'],
  ['a role that does not fit', '<h1', '<li role="button">x</li><h1', 'element-permitted-parent'],
  ['a list of something else', '<h1', '<ul><p>x</p></ul><h1', 'element-permitted-content'],
  [
    'something hidden that can be reached',
    '<h1',
    '<a href="#x" aria-hidden="true">x</a><h1',
    'hidden-focusable',
  ],
];

for (const [name, from, to, rule] of damages) {
  test(`the rules see ${name}`, () => {
    const damaged = page.replace(from, to);
    expect(damaged).not.toBe(page);
    expect(markupFaults(damaged).join('\n')).toContain(`${rule}:`);
  });
}
