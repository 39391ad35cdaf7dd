import { describe, expect, test } from 'vitest';
import {
  replyFormats,
  replyKinds,
  type ReplyChoice,
} from '../../../../src/domain/reply/options.ts';
import { replyData } from '../../../../src/domain/reply/data.ts';
import { replyFor, type Letter } from '../../../../src/domain/reply/reply.ts';
import { t } from '../../../../src/i18n/t.ts';
import { terminals } from '../terminals.ts';

const dataOf = (slug: string) => {
  const entry = terminals.entries.find((one) => one.slug === slug);
  if (!entry) throw new Error(slug);
  return replyData(terminals, entry, '/terminal/');
};
const data = dataOf('no-line');

const letter = (choice: Partial<ReplyChoice>, from = data): Letter => {
  const language = choice.language ?? 'en';
  const whole = {
    message: 'counter-5',
    kind: 'visitor',
    format: 'mail',
    origin: 'https://help.example',
    ...choice,
    language,
  } as const;
  return replyFor(from, whole, (key, parameters) => t(language, key, parameters));
};

/** The same data, about a subject that has host names. */
const withHost = {
  ...data,
  words: Object.fromEntries(
    Object.entries(data.words).map(([locale, words]) => [locale, { ...words, host: 'The centre' }]),
  ),
  hosts: [{ id: 'seconds', example: 'centre.example' }],
};

test('an answer quotes the message and gives its meaning, what to do, whom to tell, and its address', () => {
  expect(letter({ date: '3 May' })).toEqual({
    subject: 'About the message “NO LINE” (E-40)',
    body: `Hello,

Thank you for getting in touch.

This is about the following message, which you saw on your screen.

> NO LINE
> The payment centre does not answer.
> E-40 Trying again in (…) s

What is happening
The terminal has no connection to the payment centre.

What you can do
Check the cable or the mobile signal, and wait a minute.

Who to contact
If it stays, call the help desk and read out the code.

A full explanation of the message (as of 3 May):
https://help.example/terminal/faq/no-line/#counter-5

If anything is unclear, please ask us again.

Kind regards`,
  });
});

test('the administrator gets what is known, and the address of the part that is theirs', () => {
  const { body } = letter({ kind: 'administrator', language: 'ja', message: 'portable-5-ja' });
  expect(body).toContain(`■ わかっていること
画面を出したソフト：持ち運び型
動作環境：ファームウェア 5
コード：E-40
連絡日：［連絡日］`);
  expect(body).toContain('\nhttps://help.example/terminal/ja/faq/no-line/#administrator\n');
  expect(body).toContain('\nhttps://help.example/terminal/ja/faq/no-line/#portable-5-ja\n');
});

test('an entry without a part for the administrator leads to the message alone', () => {
  const paper = dataOf('paper-out');
  const choice = { kind: 'administrator', message: 'counter-4' } as const;
  expect(letter(choice, paper).body).not.toContain('#administrator');
  expect(letter({ ...choice, format: 'link' }, paper).body).toBe(
    'https://help.example/terminal/faq/paper-out/#counter-4',
  );
});

test('a report says what the person uses and when, not what the message is known from', () => {
  const { body } = letter({ kind: 'report', browser: 'Browser 9 (System)', date: '3 May, 09:00' });
  expect(body).toContain('The browser I use: Browser 9 (System)\n');
  expect(body).toContain('Time of this note: 3 May, 09:00\n');
  expect(body).not.toContain('Shown by');
});

test('a letter has the host name wherever it belongs, or a blank', () => {
  const choice = { kind: 'administrator', host: 'pay.example' } as const;
  const { subject, body } = letter(choice, withHost);
  expect(subject).toBe('Please check pay.example: “NO LINE” (E-40)');
  expect(body).toContain('> E-40 Trying again in pay.example s\n');
  expect(body).toContain('The centre: pay.example\n');
  const blank = letter({ kind: 'administrator' }, withHost).body;
  expect(blank).toContain('> E-40 Trying again in [The centre] s\n');
  expect(blank).toContain('The centre: [The centre]\n');
  expect(letter({ kind: 'administrator' }).body).not.toContain('[The centre]');
});

test('text is the mail without greetings and subject, and a link is the address alone', () => {
  const mail = letter({});
  const text = letter({ format: 'text' });
  expect(text.subject).toBeUndefined();
  expect(mail.body).toContain(text.body);
  expect(text.body).toMatch(/^This is about/);
  const link = 'https://help.example/terminal/faq/no-line/';
  expect(letter({ format: 'link' })).toEqual({ body: `${link}#counter-5` });
  expect(letter({ format: 'link', kind: 'report' })).toEqual({ body: `${link}#administrator` });
});

test('Markdown has the same words, marked up', () => {
  const { body } = letter({ format: 'markdown' });
  expect(body).toContain('> NO LINE\n>\n> The payment centre does not answer.\n');
  expect(body).toContain('**What you can do**\n\nCheck the cable');
  expect(body).toContain('<https://help.example/terminal/faq/no-line/#counter-5>');
});

describe('no letter has a hole in it', () => {
  const choices = Object.keys(data.messages).flatMap((message) =>
    ['en', 'ja'].flatMap((language) =>
      replyKinds.flatMap((kind) =>
        replyFormats.map((format) => ({ message, language, kind, format })),
      ),
    ),
  );
  test.each(choices)('$message, $language, $kind, $format', (choice) => {
    const { subject = '', body } = letter(choice);
    expect(subject + body).not.toMatch(/undefined|\{|\n{3}/);
    expect(body).toMatch(/\S/);
  });
});

test('what does not exist has no letter', () => {
  expect(() => letter({ message: 'other' })).toThrow('No letter about "other"');
});
