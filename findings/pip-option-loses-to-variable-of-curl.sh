#!/usr/bin/env bash
# pip 23.0.1: the authorities named with `--cert` are not used where the environment has `CURL_CA_BUNDLE` or
# `REQUESTS_CA_BUNDLE`, and neither are those of pip's own variable `PIP_CERT`. curl 7.88.1, with its variable
# set, goes by its option. So on a machine where somebody has set the variable for curl, pip goes on failing
# with the right file in its hand, and the error names neither file. (pip hands the option to a session of
# Requests, which prefers the environment to it: pip's issue 10147, Requests' issue 3829.)
#
# Seen (the option or variable names the right authority, the variable after `with` another one):
#   curl --cacert: 200
#   curl --cacert with CURL_CA_BUNDLE: 200
#   pip --cert: downloaded
#   pip --cert with CURL_CA_BUNDLE: CERTIFICATE_VERIFY_FAILED
#   pip --cert with REQUESTS_CA_BUNDLE: CERTIFICATE_VERIFY_FAILED
#   PIP_CERT with CURL_CA_BUNDLE: CERTIFICATE_VERIFY_FAILED
set -euo pipefail
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
# pip and curl of Debian 12, whatever is installed here.
curl=7.88.1-10+deb12u15
apt-get download -qq python3-pip=23.0.1+dfsg-1 curl=$curl libcurl4=$curl 2> download.log ||
  { cat download.log; exit 1; }
for package in *.deb; do dpkg -x "$package" .; done
export PATH="$folder/usr/bin:$PATH" LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu"
export PYTHONPATH="$folder/usr/lib/python3/dist-packages" PIP_CONFIG_FILE=/dev/null
unset CURL_CA_BUNDLE REQUESTS_CA_BUNDLE SSL_CERT_FILE PIP_CERT
[[ $(python3 -m pip --version) = 'pip 23.0.1 '* && $(curl --version) = 'curl 7.88.1 '* ]]

for name in right other; do
  openssl req -x509 -newkey rsa:2048 -nodes -keyout $name.key -out $name.pem -days 30 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost 2> /dev/null
done
mkdir -p site/paper
echo '<a href="paper-1.0-py3-none-any.whl">paper-1.0-py3-none-any.whl</a>' > site/paper/index.html
python3 - <<'PYTHON'
from zipfile import ZipFile
with ZipFile('site/paper/paper-1.0-py3-none-any.whl', 'w') as wheel:
    of = 'paper-1.0.dist-info/'
    wheel.writestr(of + 'METADATA', 'Metadata-Version: 2.1\nName: paper\nVersion: 1.0\n')
    wheel.writestr(of + 'WHEEL', 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n')
    wheel.writestr(of + 'RECORD', '')
PYTHON
cat > server.py <<'PYTHON'
import functools, http.server, ssl
handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory='site')
server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain('right.pem', 'right.key')
server.socket = context.wrap_socket(server.socket, server_side=True)
open('port', 'w').write(str(server.server_port))
server.serve_forever()
PYTHON
python3 server.py 2> server.log &
server=$!
until [ -s port ]; do sleep 0.1; done
site="https://localhost:$(cat port)/"

connect() { env "$@" curl -sS -o page -w '%{http_code}' --cacert right.pem "$site"; }
download() {
  rm -f paper-*.whl
  env "$@" download --no-deps --no-cache-dir --retries 0 --index-url "$site" paper > pip.log 2>&1 || true
  [ -e paper-1.0-py3-none-any.whl ] && echo downloaded || grep -o -m 1 CERTIFICATE_VERIFY_FAILED pip.log
}
pip="python3 -m pip --disable-pip-version-check"
seen="curl --cacert: $(connect)
curl --cacert with CURL_CA_BUNDLE: $(connect CURL_CA_BUNDLE=other.pem)
pip --cert: $(download $pip --cert right.pem)
pip --cert with CURL_CA_BUNDLE: $(download CURL_CA_BUNDLE=other.pem $pip --cert right.pem)
pip --cert with REQUESTS_CA_BUNDLE: $(download REQUESTS_CA_BUNDLE=other.pem $pip --cert right.pem)
PIP_CERT with CURL_CA_BUNDLE: $(download PIP_CERT=right.pem CURL_CA_BUNDLE=other.pem $pip)"
expected='curl --cacert: 200
curl --cacert with CURL_CA_BUNDLE: 200
pip --cert: downloaded
pip --cert with CURL_CA_BUNDLE: CERTIFICATE_VERIFY_FAILED
pip --cert with REQUESTS_CA_BUNDLE: CERTIFICATE_VERIFY_FAILED
PIP_CERT with CURL_CA_BUNDLE: CERTIFICATE_VERIFY_FAILED'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "pip behaves differently now."; exit 1; }
