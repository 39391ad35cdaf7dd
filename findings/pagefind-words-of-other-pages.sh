#!/usr/bin/env bash
# Pagefind 1.6.0: whether a query finds a page depends on pages it does not find. A word of the query
# that stands on no page is dropped, and the others decide; a word that stands on any page has to be on
# every page found. So a new page takes the others away from queries that have found them so far, such as
# a pasted message with a name or number in it, and nothing is found at all.
#
# Seen (the pages found, of a site with one page and with a second one):
#   paper zebra: /receipt.html
#   paper zebra: nothing
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts pagefind@1.6.0
mkdir site
page() { echo "<html lang=\"en\"><body><p>$1</p></body></html>" > "site/$2.html"; }

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

page 'The roll of paper is used up.' receipt
node_modules/.bin/pagefind --site site > index.log
seen=$(node look.mjs en 'paper zebra')
page 'A zebra lives here.' zoo
node_modules/.bin/pagefind --site site > index.log
seen="$seen
$(node look.mjs en 'paper zebra')"
expected='paper zebra: /receipt.html
paper zebra: nothing'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "Pagefind behaves differently now."; exit 1; }
