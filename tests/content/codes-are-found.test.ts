import { expect, test } from 'vitest';
import { openDocuments } from '../../src/rules/support/findability.ts';
import { indexOptions, searchDocuments } from '../../src/search/index/library-index.ts';
import { content } from './tree.ts';

const [locale = ''] = content().site.locales;
const rows = searchDocuments(content(), '/', locale);
const find = await openDocuments(rows, indexOptions(content(), locale));

/** Lines as programs print them, with the entries of which one may come first. */
const pasted: [line: string, ...entries: string[]][] = [
  // Windows, in hexadecimal, in decimal, and by name
  ['sign.ps1 : The chain could not be built. (0x800b0109)', 'unknown-issuer'],
  ['HRESULT: -2146762487', 'unknown-issuer'],
  ['setup.exe ended with 2148204809', 'unknown-issuer'],
  ['Exception from HRESULT: 0x800B0101', 'certificate-expired'],
  ['Deploy step 4 of 9 returned -2146762495', 'certificate-expired'],
  ['CertGetCertificateChain: CERT_TRUST_IS_PARTIAL_CHAIN', 'incomplete-chain'],
  ['0x80092013 (-2146885613)', 'revocation-status-unknown'],
  ['The update service stopped: 0x80072F8F', 'unknown-issuer', 'certificate-expired', 'clock-wrong'],
  ['エラー コード: 0x80072f8f', 'unknown-issuer', 'certificate-expired', 'clock-wrong'],
  ['WinHttpSendRequest failed: 12175', 'unknown-issuer', 'certificate-expired', 'clock-wrong'],
  ['Upload failed, WinINet error 12038', 'hostname-mismatch'],
  ['Report server answered with error 12045', 'unknown-issuer'],
  ['InternetOpenUrl, error code 12044', 'client-certificate'],
  ['wininet: 12057', 'revocation-status-unknown'],
  ['WinHTTP 12037', 'certificate-expired'],
  ['0x80072F7D', 'tls-version-mismatch'],
  ['AcquireCredentialsHandle: 0x80090302', 'tls-version-mismatch'],
  ['schannel: SEC_E_WRONG_PRINCIPAL (0x80090322)', 'hostname-mismatch'],
  ['schannel: next handshake step gave 0x80090325', 'unknown-issuer'],
  ['-2146893016', 'certificate-expired'],
  ['TRUST_E_EXPLICIT_DISTRUST', 'distrusted-authority'],
  ['Schannel, Event ID: 36884', 'hostname-mismatch'],
  ['イベント ID 36882 (Schannel)', 'unknown-issuer', 'self-signed-certificate'],
  ['System, Schannel, Event ID 36874', 'tls-version-mismatch'],
  ['Schannel 36871', 'tls-version-mismatch'],
  ['TLS プロトコルで定義されている致命的なアラート コードは 70 です。', 'tls-version-mismatch'],
  // Chromium and NSS
  ['[812:820:ERROR:socket.cc] handshake failed; net_error -202', 'unknown-issuer'],
  ['Page of the kiosk not loaded, net_error -201', 'certificate-expired'],
  ['net::ERR_CERT_COMMON_NAME_INVALID (-200)', 'hostname-mismatch'],
  ['loader: net_error -206', 'certificate-revoked'],
  ['did-fail-load: errorCode=-207', 'invalid-certificate'],
  ['ERR_SSL_CLIENT_AUTH_CERT_NEEDED', 'client-certificate'],
  ['ERR_SSL_KEY_USAGE_INCOMPATIBLE', 'wrong-key-usage'],
  ['NSS error -8179', 'unknown-issuer'],
  ['ldap: TLS failed, NSS error -8181', 'certificate-expired'],
  ['SEC_ERROR_INADEQUATE_KEY_USAGE', 'wrong-key-usage'],
  ['SSL_ERROR_UNKNOWN_CA_ALERT', 'client-certificate'],
  // Apple
  ['CFNetwork SSLHandshake failed (-9807)', 'unknown-issuer'],
  ['Mail: OSStatus -9813', 'unknown-issuer'],
  ['HTTP load failed (kCFStreamErrorDomainSSL, -9814)', 'certificate-expired'],
  ['OSStatus -9843', 'hostname-mismatch'],
  ['errSSLPeerHandshakeFail (-9824)', 'tls-version-mismatch'],
  ['Error Domain=NSURLErrorDomain Code=-1202', 'unknown-issuer'],
  ['The sync ended. (NSURLErrorDomain error -1201.)', 'certificate-expired'],
  ['Error Domain=kCFErrorDomainCFNetwork Code=-1206', 'client-certificate'],
  ['SecTrust: OSStatus -67818', 'certificate-expired'],
  // OpenSSL
  ['verify error:num=10:certificate has expired', 'certificate-expired'],
  ['depth=0 verify error:num=18', 'self-signed-certificate'],
  ['depth=1 verify error:num=19', 'unknown-issuer', 'self-signed-certificate'],
  ['    Verify return code: 21', 'incomplete-chain', 'unknown-issuer'],
  ['    Verify return code: 62', 'hostname-mismatch'],
  ['stunnel: verify error 23 at depth 0', 'certificate-revoked'],
  ['X509_V_ERR_CERT_HAS_EXPIRED', 'certificate-expired'],
  ['140043:error:0A00018A:SSL routines', 'tls-version-mismatch'],
  // Programs on the command line
  ['curl: (60)', 'unknown-issuer'],
  ['backup.sh: curl gave exit code 60', 'unknown-issuer'],
  ['curl: (77)', 'unknown-issuer'],
  ['curl: (58)', 'client-certificate'],
  ['curl: (91)', 'revocation-status-unknown'],
  ['CURLE_SSL_PINNEDPUBKEYNOTMATCH', 'public-key-pinning'],
  ['mirror: wget exit status 5', 'unknown-issuer'],
  ['GnuTLS error -12', 'tls-version-mismatch'],
  ['gnutls: -112', 'client-certificate'],
  ['GNUTLS_CERT_SIGNER_NOT_FOUND', 'unknown-issuer'],
  ['E (4211) cam: mbedtls_ssl_handshake returned -0x2700', 'unknown-issuer'],
  ['start_ssl_client(): (-9984)', 'unknown-issuer'],
  ['MBEDTLS_X509_BADCERT_CN_MISMATCH', 'hostname-mismatch'],
  // Alerts of TLS
  ['SSL alert number 40', 'tls-version-mismatch'],
  ['SSL alert number 42', 'unknown-issuer', 'client-certificate'],
  ['SSL alert number 44', 'certificate-revoked'],
  ['SSL alert number 45', 'certificate-expired'],
  ['SSL alert number 46', 'unknown-issuer'],
  ['SSL alert number 48', 'unknown-issuer'],
  ['SSL alert number 49', 'client-certificate'],
  ['SSL alert number 70', 'tls-version-mismatch'],
  ['SSL alert number 86', 'tls-version-mismatch'],
  ['SSL alert number 112', 'hostname-mismatch'],
  ['SSL alert number 113', 'revocation-status-unknown'],
  ['SSL alert number 116', 'client-certificate'],
  ['Received fatal alert: certificate_unknown', 'unknown-issuer'],
  ['remote error: tls: unrecognized_name', 'hostname-mismatch'],
  // Node.js, Java and .NET
  ["code: 'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE'", 'tls-version-mismatch'],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'tls-version-mismatch'],
  ['ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE', 'unknown-issuer', 'client-certificate'],
  ["code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'", 'incomplete-chain', 'unknown-issuer'],
  ['npm ERR! code SELF_SIGNED_CERT_IN_CHAIN', 'unknown-issuer', 'self-signed-certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'https-expected'],
  ['Caused by: java.security.cert.CertificateRevokedException', 'certificate-revoked'],
  ['Caused by: java.security.cert.CertificateExpiredException', 'certificate-expired'],
  ['RemoteCertificateChainErrors', 'unknown-issuer'],
  ['X509Chain: NotTimeValid', 'certificate-expired'],
];

test.each(pasted)('“%s” leads to %s', async (line, ...entries) => {
  const { verdict, hits } = await find(line);
  expect(['code', 'fork', 'words', 'exact']).toContain(verdict);
  expect(entries).toContain(hits[0]?.row.entry);
});

test.each([
  'Page of the kiosk not loaded, net_error -105',
  'loader: net_error -101',
  'handshake failed; net_error -106',
  'net::ERR_CONNECTION_RESET',
  'ERR_NAME_NOT_RESOLVED',
  'net::ERR_INTERNET_DISCONNECTED',
  'DNS_PROBE_FINISHED_NXDOMAIN',
  'PR_END_OF_FILE_ERROR',
  'NS_ERROR_NET_TIMEOUT',
  'connect ECONNREFUSED 192.0.2.7:8080',
  'getaddrinfo ENOTFOUND',
  "code: 'ETIMEDOUT'",
  'curl: (6)',
  'curl: (7)',
  'curl: (28)',
  'curl: (53)',
  'GnuTLS error -54',
  'Installation failed: 0x80004005',
  '0x80070005',
  'OSStatus -9806',
  'SSL alert number 80',
  '    Verify return code: 0',
  'WinINet 12007',
  'MBEDTLS_ERR_NET_CONNECT_FAILED',
])('“%s” is told to be a code that no entry explains', async (line) => {
  expect((await find(line)).verdict).toBe('unknown');
});

test.each([
  'Error Domain=NSURLErrorDomain Code=-1009',
  '60 items in the cart',
  'Bake for 48 minutes',
  'redirect?error=access_denied',
  'The session has expired, log in again',
  "git revert: the patch doesn't match",
  'セッションの有効期限が切れました',
  'Set the date and time of the oven',
])('“%s” finds nothing', async (line) => {
  expect((await find(line)).verdict).toBe('none');
});
