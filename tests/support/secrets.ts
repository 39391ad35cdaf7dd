import { Buffer } from 'node:buffer';
import { domainToASCII } from 'node:url';

/** A text somebody may paste, with the secrets in it. */
export interface Paste {
  name: string;
  text: string;
  secrets: string[];
}

const log = `2026-11-22 09:13:07 [qzxwvk-77] GET https://keiri.qzvkaisha.example/login?ticket=ST-8841-wqzzvx
Cookie: SESSID=9f8e7d6c5b4aqzqz
Authorization: Bearer eyJqZxWvT0kzNiJ9.qxzjwv
user=suzuqzki remote=203.0.113.197
安全な接続ができませんでした
SEC_ERROR_REVOKED_CERTIFICATE
証明書の持ち主：佐々木湖太郎左衛門`;

/** Texts with secrets of all kinds; some find an answer, some do not. */
export const pastes: Paste[] = [
  ['a password', 'ログインできません password=Zq7!vXw2Kp%', 'Zq7!vXw2Kp%'],
  ['a token in an address', 'https://wqzhost/reset?token=s3cr3tvqzx&a=b', 'wqzhost', 's3cr3tvqzx'],
  [
    'an e-mail address',
    'taroqz.yzqmada@kqzaisha.example へ届きません',
    'taroqz.yzqmada',
    'kqzaisha',
  ],
  ['an address of version 4', 'Cannot reach 10.249.187.213:8443 wvvk', '10.249.187.213'],
  [
    'an address of version 6',
    'fe80::1ff:fe23:4567:890a%qzeth0 に接続中',
    'fe80::1ff:fe23:4567:890a',
    'qzeth0',
  ],
  ['a host name', 'wvvk-srv.jjvwqq.example へ接続できません', 'wvvk-srv.jjvwqq'],
  ['a Japanese host name', '経理部検査場別館.jp に届きません', '経理部検査場別館.jp'],
  ['a host name with _', 'my_qzdb_01.jjcorpq.example refused', 'my_qzdb_01.jjcorpq'],
  [
    'names of users',
    'C:\\Users\\yamaqzda\\a.pem \\\\qzfiles01\\jinjiqz\\b.xlsx',
    'yamaqzda',
    'qzfiles01',
    'jinjiqz',
  ],
  ['Japanese text', '山田湖太郎左衛門さんの診断書が読めません', '山田湖太郎左衛門さんの診断書'],
  [
    'a message with a host name',
    'portal.kqzvisha.example\nこの組織の証明書は失効しています。',
    'portal.kqzvisha',
  ],
  [
    'a log',
    log,
    'qzxwvk-77',
    'qzvkaisha',
    'ST-8841-wqzzvx',
    '9f8e7d6c5b4aqzqz',
    'eyJqZxWvT0kzNiJ9.qxzjwv',
    'suzuqzki',
    '203.0.113.197',
    '佐々木湖太郎左衛門',
  ],
].map(([name = '', text = '', ...secrets]) => ({ name, text, secrets }));

/** The shortest piece of a secret that is looked for, in characters. */
const PIECE = 6;

/** Returns the pieces of a secret, and those of its form as a host name. */
function piecesOf(secret: string): string[] {
  const [, coded = ''] = /xn--([a-z0-9-]+)/.exec(domainToASCII(secret)) ?? [];
  return [secret, coded].flatMap((whole) => {
    const letters = [...whole];
    const count = Math.max(letters.length - PIECE + 1, whole === '' ? 0 : 1);
    return Array.from({ length: count }, (_, at) => letters.slice(at, at + PIECE).join(''));
  });
}

/**
 * Returns the base64 forms of bytes at each of the three offsets, without characters that depend on
 * the bytes around them.
 */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const cut = whole.length % 3 === 0 ? 0 : 1;
    const text = whole.toString('base64').replaceAll('=', '');
    const own = text.slice(shift === 0 ? 0 : shift + 1, text.length - cut);
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/**
 * Returns the forms in which a piece may be hidden in bytes: `plain` in any letter case, `exact` by
 * value.
 */
function formsOf(piece: string): { plain: string[]; exact: string[] } {
  const utf8 = Buffer.from(piece);
  const utf16 = Buffer.from(piece, 'utf16le');
  const escaped = [...utf16.toString('utf16le')].map(
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const plain = [utf8, utf16, Buffer.from(utf16).swap16()].map((bytes) => bytes.toString('latin1'));
  return {
    plain: [...plain, utf8.toString('hex'), escaped.join('')].map((form) => form.toLowerCase()),
    exact: [...base64Of(utf8), ...base64Of(utf16)],
  };
}

const unescaped = (text: string): string =>
  text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Finds the pieces of secrets in bytes, in any form. */
export function leaksIn(bytes: Buffer, secrets: string[]): string[] {
  const raw = bytes.toString('latin1');
  const once = unescaped(raw);
  const views = [raw, once, unescaped(once)].filter((view, at, all) => all.indexOf(view) === at);
  const small = views.map((view) => view.toLowerCase());
  return [...new Set(secrets.flatMap(piecesOf))].filter((piece) => {
    const { plain, exact } = formsOf(piece);
    return (
      plain.some((form) => small.some((view) => view.includes(form))) ||
      exact.some((form) => views.some((view) => view.includes(form)))
    );
  });
}
