#!/usr/bin/env bash
# Pagefind 1.6.0: where a page has no white space between two elements, as minified HTML does, the last
# word of the one and the first word of the other are indexed as one word, also where every browser shows
# them on lines or in cells of their own. `p`, `li`, `td`, `div` and headings are kept apart; `dt`, `dd`,
# `th`, `summary`, `pre`, `blockquote` and `option` are not. What stands behind such an element is not
# found by its own name, in a list of codes for example. Words that Pagefind itself takes apart, at
# capitals and signs, hide this: `ERR_PAPER` is found in `CodeERR_PAPER`.
#
# Seen (the indexed text, and the pages found):
#   Till. 0A000086. Paper. Ink. Code0A000087Screen Till.
#   0A000086: /
#   0A000087: nothing
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts pagefind@1.6.0
mkdir site
cat > site/index.html <<'HTML'
<html lang="en"><body><table><tr><td>Till</td><td>0A000086</td></tr></table><ul><li>Paper</li><li>Ink</li></ul><dl><dt>Code</dt><dd>0A000087</dd></dl><table><tr><th>Screen</th><td>Till</td></tr></table></body></html>
HTML
node_modules/.bin/pagefind --site site > index.log

cat > look.mjs <<'JS'
import { readFile } from 'node:fs/promises';

const [language, ...queries] = process.argv.slice(2);
// All that Pagefind asks of a page is its language.
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
globalThis.fetch = async (url) => new Response(await readFile(`site${new URL(url).pathname}`));
const { createInstance } = await import('./site/pagefind/pagefind.js');
const pagefind = createInstance({ basePath: 'http://127.0.0.1/pagefind/', baseUrl: '/', noWorker: true });
for (const query of queries) {
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.map((result) => result.data()));
  console.log(`${query}: ${pages.map(({ url }) => url).join(' ') || 'nothing'}`);
}
JS

text=$(gunzip -c site/pagefind/fragment/*.pf_fragment | sed 's/.*"content":"\([^"]*\)".*/\1/')
seen="$text
$(node look.mjs en 0A000086 0A000087)"
expected='Till. 0A000086. Paper. Ink. Code0A000087Screen Till.
0A000086: /
0A000087: nothing'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "Pagefind behaves differently now."; exit 1; }
