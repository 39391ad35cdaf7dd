import { expect, test } from 'vitest';
import { chance } from '../support/random.ts';
import { documents, find } from './ask-every-text.ts';
import { onScreen } from './tree.ts';

const { below, pick } = chance(11);
const number = (): string => String(below(90_000));
/** Lines of logs, of the kinds that programs write around an error. */
const ordinary: (() => string)[] = [
  () => `Nov 29 08:01:${number()} host sshd[${number()}]: session opened for user u${number()}`,
  () => `\tat com.example.app.Worker$${number()}.run(Worker.java:${number()})`,
  () => `2026-11-29T08:00:00.${number()}Z INFO  request ${number()} finished in ${number()} ms`,
  () => `npm http fetch GET 200 https://registry.example.org/package-${number()} ${number()}ms`,
  () => `[${number()}:${number()}] 接続 ${number()} を受け付けました（待ち ${number()} 件）`,
  () => `192.0.2.7 - - [29/Nov/2026:08:00:00] "GET /page/${number()} HTTP/1.1" 200 ${number()}`,
  () => `DEBUG pool: ${number()} idle, ${number()} busy, next check in ${number()} s`,
];

/** Messages of commands and languages of one line or a few, as logs have them. */
const errors = documents.filter(
  ({ message, client, text }) =>
    message !== '' &&
    text.length > 40 &&
    text.length < 600 &&
    /^(?:curl|openssl|git|java|node|python|go|ruby|php)$/.test(client),
);

test.each(Array.from({ length: 40 }, (_, at) => at))(
  'an error is found anywhere in log %i',
  async (at) => {
    const row = pick(errors);
    const size = 1000 + Math.round(199_000 * (at / 39));
    const lines: string[] = [];
    for (let length = 0; length < size; length += lines.at(-1)?.length ?? 0)
      lines.push(pick(ordinary)());
    lines.splice(below(lines.length), 0, onScreen(row.text));
    const { verdict, hits, causes } = await find(lines.join('\n'));
    const found = verdict === 'fork' ? causes : [hits[0]?.row.entry];
    const shared = documents.filter(({ text }) => text === row.text).map(({ entry }) => entry);
    expect(
      shared.some((entry) => found.includes(entry)),
      `${verdict} ${found.join()} for\n${row.text}`,
    ).toBe(true);
  },
);
