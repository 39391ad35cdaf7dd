#!/usr/bin/env bash
# Shiki 4.6.0 (run on Node 20 and 24): a line of code is coloured for at most 500 ms of wall time. After
# that the rest of the line is left in one plain piece: no error, no warning, no mark in the result. The
# first line of a language pays for compiling its grammar too, so on a busy machine one and the same
# block comes out differently from run to run, and a generator that writes it into pages cannot promise
# the same bytes. The option `tokenizeTimeLimit: 0` switches the limit off; it is one of `codeToHtml` and
# of `codeToTokens`, so a generator between them, such as Astro 7.3.4, has to hand it on (that one does
# not; a transformer may set it on the options its `preprocess` is given).
# Time is simulated here: the clock goes on by 60 ms whenever the program looks at it.
#
# Seen (tokens of the line, parted by ¦):
#   quick machine        termctl¦ ¦--log¦ ¦cards¦ ¦|¦ ¦grep¦ ¦E-21
#   slow machine         termctl¦ ¦--log¦ cards | grep E-21
#   slow, without limit  termctl¦ ¦--log¦ ¦cards¦ ¦|¦ ¦grep¦ ¦E-21
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts shiki@4.6.0

cat > look.mjs <<'JS'
import { codeToTokens } from 'shiki';

let now = 0;
let step = 0;
Date.now = () => (now += step);

async function tokens(milliseconds, options) {
  step = milliseconds;
  const { tokens: lines } = await codeToTokens('termctl --log cards | grep E-21', {
    lang: 'sh',
    theme: 'github-light',
    ...options,
  });
  return lines[0].map(({ content }) => content).join('¦');
}

console.log(await tokens(0));
console.log(await tokens(60));
console.log(await tokens(60, { tokenizeTimeLimit: 0 }));
JS

seen=$(node look.mjs)
expected='termctl¦ ¦--log¦ ¦cards¦ ¦|¦ ¦grep¦ ¦E-21
termctl¦ ¦--log¦ cards | grep E-21
termctl¦ ¦--log¦ ¦cards¦ ¦|¦ ¦grep¦ ¦E-21'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "Shiki behaves differently now."; exit 1; }
