#!/usr/bin/env bash
# Pagefind 1.6.0: when a part of its index cannot be loaded, `search()` does not reject. It resolves with
# no results, just as for a word that stands nowhere; only the console knows. So a page cannot tell "we
# have nothing on this" from "the search is broken", after a lost connection or a new build under an open
# page, unless it looks for itself whether the parts can be had. (A list of parts that cannot be loaded
# does reject.)
#
# Seen (number of results, and whether the promise was kept):
#   a word of the page                 1 resolved
#   the same, its part answers 404     0 resolved
#   a word that stands nowhere         0 resolved
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts pagefind@1.6.0
mkdir site
echo '<html lang="en"><body><h1>Receipt</h1><p>The roll of paper is used up.</p></body></html>' > site/index.html
node_modules/.bin/pagefind --site site > index.log

cat > look.mjs <<'JS'
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

let lost = false;
const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  const bytes = lost && pathname.includes('/index/') ? undefined : await readFile(`site${pathname}`);
  response.writeHead(bytes ? 200 : 404).end(bytes);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
// All that Pagefind asks of a page is its language.
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) };
const { createInstance } = await import('./site/pagefind/pagefind.js');
const basePath = `http://127.0.0.1:${server.address().port}/pagefind/`;

async function look(word) {
  const pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true });
  const found = await pagefind.search(word).catch(() => undefined);
  return found ? `${found.results.length} resolved` : 'rejected';
}

console.log(await look('receipt'));
lost = true;
console.log(await look('receipt'));
lost = false;
console.log(await look('zebra'));
server.close();
JS

seen=$(node look.mjs 2> console.log) || { tail -n 5 console.log; exit 1; }
expected='1 resolved
0 resolved
0 resolved'
echo "$seen"
grep -q 'Failed to load the index chunk' console.log || { echo "The console says nothing now."; exit 1; }
[ "$seen" = "$expected" ] || { echo "Pagefind behaves differently now."; exit 1; }
