#!/usr/bin/env bash
# OpenSSL 3.0.20 and the TLS server of Go 1.26.4 (as esbuild 0.28.1 has it): where a client refuses the
# server's certificate over TLS 1.3, the server logs `bad record MAC`, as if data had been damaged on the way
# or the keys did not match. OpenSSL sends the alert that says why before it has begun to encrypt; Go expects
# encrypted records by then, and cannot decrypt the two bytes of the alert. So the log never says that the
# certificate is not trusted, and what it does say leads to the network. Over TLS 1.2, or where the server is
# OpenSSL too, the very same bytes are read as what they are. (Go's issues 51837 and 76767.)
#
# Seen (the record that the client sends, and what each server logs):
#   TLS 1.2  15 03 03 00 02 02 30
#     esbuild  remote error: tls: unknown certificate authority
#     OpenSSL  tlsv1 alert unknown ca
#   TLS 1.3  15 03 03 00 02 02 30
#     esbuild  local error: tls: bad record MAC
#     OpenSSL  tlsv1 alert unknown ca
set -euo pipefail
folder=$(mktemp -d)
servers=()
trap '[ ${#servers[@]} = 0 ] || kill "${servers[@]}"; rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund esbuild@0.28.1
# The version of Debian 12, whatever is installed here.
apt-get download -qq openssl=3.0.20-1~deb12u2 libssl3=3.0.20-1~deb12u2 2> download.log || { cat download.log; exit 1; }
for package in *.deb; do dpkg -x "$package" .; done
export PATH="$folder/usr/bin:$PATH" LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu"
[[ $(openssl version) = "OpenSSL 3.0.20 "* ]]

for name in server other; do
  openssl req -x509 -newkey rsa:2048 -nodes -keyout $name.key -out $name.pem -days 30 -subj /CN=$name 2> /dev/null
done
cat > server.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { context } from 'esbuild';
const { serve } = await context({});
const { port } = await serve({ host: '127.0.0.1', servedir: '.', certfile: 'server.pem', keyfile: 'server.key' });
writeFileSync('esbuild.port', String(port));
JS
node server.mjs 2> esbuild.log &
servers+=($!)
until [ -s esbuild.port ]; do sleep 0.1; done
openssl s_server -accept 127.0.0.1:0 -www -cert server.pem -key server.key > openssl.out 2> openssl.log &
servers+=($!)
until grep -q '^ACCEPT 127' openssl.out; do sleep 0.1; done
sed -n 's/^ACCEPT 127.0.0.1://p' openssl.out > openssl.port

# Refuses the server's certificate, and prints what was sent last.
refuse() {
  openssl s_client -connect "127.0.0.1:$(cat "$1.port")" "$2" -CAfile other.pem -verify_return_error -debug \
    < /dev/null > client.log 2> /dev/null || true
  sed -n '/^write to .*(7 bytes => 7 /{n;s/^0000 - \([0-9a-f ]*[0-9a-f]\) .*/\1/p}' client.log
}
seen=
for version in 2 3; do
  sent=$(refuse esbuild -tls1_$version)
  [ "$(refuse openssl -tls1_$version)" = "$sent" ]
  sleep 1 # Both have logged it by then.
  seen+="TLS 1.$version  $sent
  esbuild  $(sed -n 's/.*TLS handshake error from [0-9.:]*: //p' esbuild.log | tail -n 1)
  OpenSSL  $(grep -o 'tlsv1 alert [a-z ]*' openssl.log | tail -n 1)
"
done
expected='TLS 1.2  15 03 03 00 02 02 30
  esbuild  remote error: tls: unknown certificate authority
  OpenSSL  tlsv1 alert unknown ca
TLS 1.3  15 03 03 00 02 02 30
  esbuild  local error: tls: bad record MAC
  OpenSSL  tlsv1 alert unknown ca
'
printf '%s' "$seen"
[ "$seen" = "$expected" ] || { echo "Go or OpenSSL behaves differently now."; exit 1; }
