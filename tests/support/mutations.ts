import type { Chance } from './random.ts';

/** Changes that pasting, typing and worse make to the text of a message. */
const ways: ((text: string, chance: Chance) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('\n', ' '),
  (text) => [...text].join(' '),
  (text) => [...text].join('\n'),
  (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  (text) => text.normalize('NFD'),
  (text, { below }) => text.slice(below(text.length), below(text.length + 1)),
  (text, { below }) => [...text].filter(() => below(10) > 0).join(''),
  (text, { below }) => [...text].map((one) => (below(8) ? one : '\u200b')).join(''),
  (text, { below }) =>
    text
      .split('')
      .sort(() => below(3) - 1)
      .join(''),
  (text, { below }) =>
    text.slice(0, below(text.length)) + '\ud83d' + text.slice(below(text.length)),
  (text, { below }) => text.replace(/ /g, () => (below(2) ? '\u3000' : '\u00a0')),
  (text) =>
    `戻る 進む 再読み込み https://shop.example.jp:8443/a?b=c#d\n${text}\n詳細 OK キャンセル`,
  (text) => `<b>${text}</b><img src=x onerror=alert(1)><script>alert(1)</script>`,
  (text) => `"><svg onload=alert(1)>${text}`,
  (text, { below }) => text.repeat(1 + below(40)),
  (text, { below }) =>
    `${text}\n${'at com.example.Class$Inner.method(Class.java:42)\n'.repeat(below(400))}`,
  (text, { below }) =>
    `${'[2026-11-29T10:00:00Z] INFO host-1.example.com ok\n'.repeat(below(400))}${text}`,
  (text) => JSON.stringify({ error: text }),
  (text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '')),
];

/** Generates texts as people might paste them from real messages, the same for the same seed. */
export function mutated(messages: readonly string[], count: number, chance: Chance): string[] {
  return Array.from({ length: count }, () => {
    const text = chance.pick(ways)(chance.pick(messages), chance);
    return chance.below(3) === 0 ? chance.pick(ways)(text, chance) : text;
  });
}
