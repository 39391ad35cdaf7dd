import { expect, test } from 'vitest';
import { find } from './ask-every-text.ts';

// Texts about accounts, payments, files and machines that share words with those about certificates.
const expired = [
  ...[
    'password',
    'session',
    'account',
    'subscription',
    'licence',
    'offer',
    'card',
    'link',
    'verification code',
    'plan',
  ].map((thing) => `Your ${thing} has expired`),
  ...[
    'パスワード',
    'セッション',
    'アカウント',
    'ライセンス',
    'カード',
    'クーポン',
    'リンク',
    '認証コード',
  ].map((thing) => `${thing}の有効期限が切れています`),
  ...['密码', '会话', '账号', '验证码', '优惠券'].map((thing) => `您的${thing}已过期`),
];
const unverified = [
  'This account is not trusted',
  'This device is not trusted',
  'The user could not be verified',
  'Your identity could not be verified',
  'We could not verify your phone number',
  'Your profile is not private',
  'The signature is not valid.',
  'The date is not valid',
  'The application is not trusted and cannot be opened',
  'Invalid user name or password',
  'The names do not match our records',
  'The password you entered is too weak',
  'Could not connect to the printer',
  'Verification failed. Please try again.',
  'The server is not responding',
  'このアカウントは信頼されていません',
  'この端末は信頼されていません',
  'メールアドレスを確認できません',
  '本人確認ができませんでした',
  'パスワードが正しくありません',
  '入力した日付は正しくありません',
  'このパスワードは弱すぎます',
  '用户名或密码错误',
  '无法验证您的身份',
];

test.each([...expired, ...unverified])('no message is called close to 「%s」', async (text) => {
  const { hits } = await find(text);
  // A term of the glossary may explain a word of it.
  expect(hits.map(({ row }) => row.entry).filter((entry) => entry !== '')).toEqual([]);
});
