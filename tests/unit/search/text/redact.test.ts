import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostIn } from '../../../../src/search/text/host-names.ts';
import { redact } from '../../../../src/search/text/redact.ts';

for (const [text, left] of [
  ['www.example.jp へ接続できません', '{host} へ接続できません'],
  ['「https://intranet/login?user=taro&x=1」を開けません', '「{host}」を開けません'],
  ['taro@example.com に届きません', '{host} に届きません'],
  ['taro@mailserver', '{host}'],
  ['192.0.2.7:8443 と 2001:db8::17 と [2001:db8:0:0:0:0:0:1]', '{host} と {host} と [{host}]'],
  ['日本語.example と xn--wgv71a.xn--zckzah', '{host} と {host}'],
  ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ', '{host}'],
  ['app_1.corp.local:8080 failed', '{host} failed'],
  ['ex\u200bample.com と kaisha。jp と 日本語サイト.jp', '{host} と {host} と {host}'],
  ['www.example.com_x, a-.example.com, 10.0.0.1.', '{host}, {host}, {host}.'],
  ['fe80::1ff:fe23:4567:890a と [fe80::1%eth0]:8443 と ::1', '{host} と [{host}]:8443 と {host}'],
  [`o'brien+x@ex.org "taro y"@ex.org mail@[192.168.0.1]`, '{host} {host} {host}'],
  ['\\\\fileserver01\\jinji\\salary 2026\\a.xlsx を開けません', '{hidden} を開けません'],
  ['C:¥Users¥Taro Yamada¥My Docs¥cert.pem を開けません', '{hidden} を開けません'],
  ['/home/taro/cert.pem: failed', '{hidden}: failed'],
  ['/Users/taro failed', '{hidden} failed'],
  ['KAISHA\\yamada (S-1-5-21-3623811015-3361044348-1013)', '{hidden} ({hidden})'],
  ['00:1A:2b:3c:4d:5e 00-1a-2b-3c-4d-5e 001a.2b3c.4d5e', '{hidden} {hidden} {hidden}'],
  ['password: Hunter2! user=taro', 'password: {hidden} user={hidden}'],
  ['{"db_password": "a b c", "x": 1}', '{"db_password": {hidden}, "x": 1}'],
  [
    'パスワードは Hunter2 です。ユーザー名：taro',
    'パスワードは {hidden} です。ユーザー名:{hidden}',
  ],
  ['あなたのユーザー名：taro', 'あなたのユーザー名:{hidden}'],
  ['パスワードは「Hunter2」です', 'パスワードは「{hidden}」です'],
  ['您的用户名：zhang，密码是“Hunter2”。', '您的用户名:{hidden},密码是“{hidden}”。'],
  ['用户名或密码错误：5 次', '用户名或密码错误:5 次'],
  ['Authorization: Basic dGFybzpwYXNz', 'Authorization: {hidden}'],
  ['sent Bearer abcDEF123', 'sent Bearer {hidden}'],
  ['curl -u taro:Hunter2 failed', 'curl -u {hidden} failed'],
  ['host=SRV-KEIRI-01', 'host={hidden}'],
  ['CN=Taro Yamada, O=Kaisha', 'CN={hidden}, O={hidden}'],
  ['eyJhbGciOiJIUzI1NiJ9 AKIAIOSFODNN7EXAMPLE', '{hidden} {hidden}'],
  ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', '{hidden}'],
  ['d41d8cd98f00b204e9800998ecf8427e', '{hidden}'],
  ['8c2f6f1e-3f0b-4c7e-9c3b-0a1b2c3d4e5f', '{hidden}'],
  ['03-1234-5678 の担当', '{hidden} の担当'],
  ['ssl.SSLError: java.net.ConnectException', '{host}.SSLError: {host}.ConnectException'],
  ['NET::ERR_NO_LINE (E-21), version 7.0, 50.5 %', 'NET::ERR_NO_LINE (E-21), version 7.0, 50.5 %'],
  [
    'at 12:34:56 (_ssl.c:992), e.g. Basic Constraints',
    'at 12:34:56 (_ssl.c:992), e.g. Basic Constraints',
  ],
  ['SSL3_GET_RECORD TLS_AES_256_GCM_SHA384', 'SSL3_GET_RECORD TLS_AES_256_GCM_SHA384'],
  ['sha256WithRSAEncryption 0x800B0109', 'sha256WithRSAEncryption 0x800B0109'],
  ['authority: none, Password incorrect', 'authority: none, Password incorrect'],
  ['回線がありません。カードを抜いてください。', '回線がありません。カードを抜いてください。'],
] as const) {
  test(`“${text}” leaves “${left}”`, () => {
    expect(redact(text)).toBe(left);
    expect(redact(left)).toBe(left);
  });
}

const word = fc.stringMatching(/^[a-z]{8}$/);
const label = fc.stringMatching(/^[a-z0-9_]{6,12}$/);
const script = fc.stringMatching(/^[ぁ-んァ-ヴ一-龠]{6,9}$/);
const hex = fc.stringMatching(/^[0-9a-f]{16,40}$/);
const token = fc.stringMatching(/^[A-Za-z0-9]{6,30}$/);
const number = fc.integer({ min: 100, max: 255 });

/** Texts in which a secret stands, each as one meets it. */
const carriers = fc.oneof(
  fc.tuple(label, word).map(([host, secret]) => [`${secret}.${host}.example.jp`, secret]),
  fc.tuple(script, word).map(([secret, domain]) => [`${secret}.${domain}`, secret]),
  fc.tuple(word, word).map(([secret, host]) => [`${secret}+x@${host}`, secret]),
  fc.tuple(word, word).map(([host, secret]) => [`ftp://${host}/a?t=${secret}`, secret]),
  fc.tuple(number, number).map(([a, b]) => [`10.${a}.${b}.7`, `${a}.${b}`]),
  // Nothing but colons tells nothing.
  fc
    .ipV6()
    .filter((address) => /\d/.test(address))
    .map((address) => [address, address]),
  fc.tuple(word, word).map(([host, secret]) => [`\\\\${host}\\a b\\${secret}`, secret]),
  fc.tuple(word, word).map(([user, secret]) => [`d:\\${user}\\a b\\${secret}.pem`, secret]),
  word.map((secret) => [`/home/${secret}/x`, secret]),
  fc
    .tuple(fc.constantFrom('password', 'api_key', 'client_secret', 'user', 'パスワード'), token)
    .map(([key, secret]) => [`${key}=${secret}`, secret]),
  token.map((secret) => [`Authorization: Bearer ${secret}`, secret]),
  hex.map((secret) => [secret, secret]),
  fc.uuid().map((secret) => [secret, secret]),
) as fc.Arbitrary<[text: string, secret: string]>;

test('of what a secret stands in, whatever is around, nothing of it is left', () => {
  const around = fc.constantFrom('', '接続できません。', 'cannot reach', '「', '(', 'NET::ERR_A');
  fc.assert(
    fc.property(around, carriers, around, (before, [text, secret], after) => {
      const left = redact(`${before} ${text} ${after}`);
      expect(left.toLowerCase()).not.toContain(secret.normalize('NFKC').toLowerCase());
    }),
    { numRuns: 3000 },
  );
});

test('what is left is left again, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), carriers, (text, [more]) => {
      const left = redact(`${text} ${more}`);
      expect(redact(left)).toBe(left);
    }),
    { numRuns: 1000 },
  );
});

for (const part of [
  'a',
  'a.',
  '\\',
  'C:\\',
  '1:',
  '"',
  '@',
  'auth',
  'password ',
  '証',
  'S-1-',
  'a。',
]) {
  test(`a text of ${part} without end takes no time to speak of`, () => {
    const start = performance.now();
    redact(part.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
}

// A form to fill in, as it stands on paper and in mails.
for (const [word, part] of [
  ['PIN', '_'],
  ['token', '_a'],
  ['password', '-_'],
  ['secret', '- '],
] as const) {
  test(`${word} with ${part} without end behind it takes no time to speak of`, () => {
    const start = performance.now();
    redact(word + part.repeat(10_000));
    redact(`${word}${part.repeat(60)}: x`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
}

// Three patterns look for addresses, each for its own end. What any of them takes for one, this takes away.
const surroundings = fc.constantFrom(
  ' ',
  'へ',
  '「',
  '」',
  ': ',
  ' (',
  '/',
  ',',
  '\n',
  'の',
  '=',
  '"',
);
const addresses = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.webUrl(),
  fc.tuple(fc.domain(), fc.nat(65535)).map(([host, port]) => `${host}:${String(port)}`),
);

test('nothing that is found as a host name, or forgotten as an address, is left', () => {
  fc.assert(
    fc.property(surroundings, addresses, surroundings, (before, address, behind) => {
      const text = `開けません${before}${address}${behind}ERROR`;
      const left = redact(text).toLowerCase();
      const host = hostIn(text);
      if (host !== undefined) expect(left).not.toContain(host);
      expect(left).not.toContain(address.toLowerCase());
      expect(hostIn(left)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
