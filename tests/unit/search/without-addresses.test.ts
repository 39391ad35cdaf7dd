import { expect, test } from 'vitest';
import { withoutAddresses } from '../../../src/search/without-addresses.ts';

for (const [text, left] of [
  ['www.example.jp へ接続できません', '{host} へ接続できません'],
  ['「https://intranet/login?user=taro&x=1」を開けません', '「{host}」を開けません'],
  ['taro@example.com に届きません', '{host} に届きません'],
  ['taro@mailserver', '{host}'],
  ['192.0.2.7:8443 と 2001:db8::17 と [2001:db8:0:0:0:0:0:1]', '{host} と {host} と [{host}]'],
  ['fe80::1ff:fe23:4567:890a%eth0, ::1, 2001:db8::', '{host}, {host}, {host}'],
  ['a :: b, std::move, NET::ERR_X', 'a :: b, std::move, NET::ERR_X'],
  ['日本語.example と xn--wgv71a.xn--zckzah', '{host} と {host}'],
  ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ', '{host}'],
  ['app_1.corp.local:8080 failed', '{host} failed'],
  ['NET::ERR_NO_LINE (E-21), version 7.0, 50.5 %', 'NET::ERR_NO_LINE (E-21), version 7.0, 50.5 %'],
  ['回線がありません。カードを抜いてください。', '回線がありません。カードを抜いてください。'],
] as const) {
  test(`“${text}” leaves “${left}”`, () => {
    expect(withoutAddresses(text)).toBe(left);
    expect(withoutAddresses(left)).toBe(left);
  });
}
