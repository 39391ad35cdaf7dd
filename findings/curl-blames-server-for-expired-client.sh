#!/usr/bin/env bash
# curl 7.88.1 (OpenSSL 3.0.20): where a server refuses the client's certificate over TLS 1.2 because it has
# expired, curl says that it failed to verify the server, and exits with 60, the code of a server's
# certificate that is not trusted. It goes by the reason in OpenSSL's queue, and takes the alert `certificate
# expired` that came in for a check of its own (its pull request 5934). Only this one alert is taken so: a
# certificate that the server does not know ends in 35, with the alert in words. Nothing is wrong with the
# server, as the certificate that it accepts shows; the file to replace is the one given with `--cert`.
# (Over TLS 1.3, where the refusal comes in after the handshake, curl prints the alert.)
#
# Seen (curl with three certificates of a client, and OpenSSL's own client with the expired one):
#   valid    curl: 0
#   unknown  curl: (35) error:0A000418:SSL routines::tlsv1 alert unknown ca
#   expired  curl: (60) SSL certificate verification failed
#   expired  openssl: sslv3 alert certificate expired
set -euo pipefail
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT
cd "$folder"
# curl and OpenSSL of Debian 12, whatever is installed here.
curl=7.88.1-10+deb12u15 openssl=3.0.20-1~deb12u2
apt-get download -qq curl=$curl libcurl4=$curl openssl=$openssl libssl3=$openssl 2> download.log ||
  { cat download.log; exit 1; }
for package in *.deb; do dpkg -x "$package" .; done
export PATH="$folder/usr/bin:$PATH" LD_LIBRARY_PATH="$folder/usr/lib/x86_64-linux-gnu"
[[ $(curl --version) = 'curl 7.88.1 '*' OpenSSL/3.0.20 '* ]]

# Makes NAME.pem and NAME.key: a certificate of SUBJECT, issued by ca.pem, with the given times.
issue() {
  openssl req -newkey rsa:2048 -nodes -keyout "$1.key" -out "$1.csr" -subj "/CN=$2" 2> /dev/null
  openssl ca -batch -config ca.cnf -in "$1.csr" -out "$1.pem" -startdate "$3" -enddate "$4" -notext 2> /dev/null
}
for name in ca unknown; do
  openssl req -x509 -newkey rsa:2048 -nodes -keyout $name.key -out $name.pem -days 30 -subj /CN=$name 2> /dev/null
done
cat > ca.cnf <<'CONFIGURATION'
[ca]
default_ca = it
[it]
certificate = ca.pem
private_key = ca.key
database = issued
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = policy
[policy]
commonName = supplied
CONFIGURATION
touch issued
issue server localhost 20200101000000Z 20491231000000Z
issue valid client-1 20200101000000Z 20491231000000Z
issue expired client-2 20200101000000Z 20210101000000Z

openssl s_server -accept 127.0.0.1:0 -tls1_2 -www \
  -cert server.pem -key server.key -CAfile ca.pem -Verify 1 -verify_return_error > server.out 2> server.log &
server=$!
until grep -q '^ACCEPT 127' server.out; do sleep 0.1; done
port=$(sed -n 's/^ACCEPT 127.0.0.1://p' server.out)
seen=
for name in valid unknown expired; do
  said=$(curl -sS -o page --cacert ca.pem --cert $name.pem --key $name.key "https://localhost:$port/" 2>&1) &&
    said="curl: $?"
  seen+="$name  $(sed 's/OpenSSL\/3.0.20: //; q' <<< "$said")"$'\n'
done
openssl s_client -connect "127.0.0.1:$port" -CAfile ca.pem -cert expired.pem -key expired.key \
  < /dev/null > client.out 2> client.log || true
seen+="expired  openssl: $(grep -o 'sslv3 alert [a-z ]*' client.log)"
expected='valid  curl: 0
unknown  curl: (35) error:0A000418:SSL routines::tlsv1 alert unknown ca
expired  curl: (60) SSL certificate verification failed
expired  openssl: sslv3 alert certificate expired'
echo "$seen"
[ "$seen" = "$expected" ] || { echo "curl behaves differently now."; exit 1; }
