import { expect, test } from 'vitest';
import { codeBreaks } from '../../../../src/domain/text/code-breaks.ts';

/** The text with a bar wherever a line may end. */
const broken = (text: string): string =>
  codeBreaks(text).reduceRight((all, at) => `${all.slice(0, at)}|${all.slice(at)}`, text);

test.each([
  ['NET::ERR_CERT_AUTHORITY_INVALID', 'NET::|ERR_|CERT_|AUTHORITY_|INVALID'],
  [
    '（MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT）です',
    '（MOZILLA_|PKIX_|ERROR_|SELF_|SIGNED_|CERT）です',
  ],
  ['unable_to_get_issuer_cert_locally', 'unable_|to_|get_|issuer_|cert_|locally'],
  ['javax.net.ssl.SSLHandshakeException: x', 'javax.|net.|ssl.|SSLHandshake|Exception: x'],
  ['Error code: ERR_CERT_DATE ERR_CERT_DATE', 'Error code: ERR_CERT_DATE ERR_CERT_DATE'],
  ['https://curl.se/docs/sslcerts.html', 'https://curl.|se/|docs/|sslcerts.|html'],
  ['urn:example:terminal:error:paperOut', 'urn:|example:|terminal:|error:|paper|Out'],
  ['0x800B0109', '0x800B0109'],
  ['internationalization.', 'internationalization.'],
])('a long code may be broken between its words, and nothing else: %s', (text, expected) => {
  expect(broken(text)).toBe(expected);
});
