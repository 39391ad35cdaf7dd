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

test('an answer gives meaning, what to do, whom to tell and an address, and quotes the message last', () => {
  expect(letter({ date: '3 May' })).toEqual({
    subject: 'About the message “NO LINE” (E-40)',
    body: `Hello,

Thank you for getting in touch.

This is about the message “NO LINE” (E-40), which you saw on your screen.

What is happening
The terminal has no connection to the payment centre.

What you can do
Check the cable or the mobile signal, and wait a minute.

Who to contact
If it stays, call the help desk and read out the code.

A full explanation of the message (as of 3 May):
https://help.example/terminal/faq/no-line/#counter-5

If anything is unclear, please ask us again.

Kind regards

The text on the screen
> NO LINE
> The payment centre does not answer.
> E-40 Trying again in … s`,
  });
});

test('the administrator gets what is known, and the address of the part that is theirs', () => {
  const { body } = letter({ kind: 'administrator', language: 'ja', message: 'portable-5-ja' });
  expect(body).toContain(`■ わかっていること
画面を出したソフト：持ち運び型
動作環境：ファームウェア 5
コード：E-40

■ メッセージの意味`);
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

test('a letter has the host name wherever it belongs, and can be sent as it is without one', () => {
  const choice = { kind: 'administrator', host: 'pay.example' } as const;
  const { subject, body } = letter(choice, withHost);
  expect(subject).toBe('Please check pay.example: “NO LINE” (E-40)');
  expect(body).toContain('> E-40 Trying again in pay.example s');
  expect(body).toContain('The centre: pay.example\n');
  const unknown = letter({ kind: 'administrator' }, withHost).body;
  expect(unknown).toContain('> E-40 Trying again in … s');
  expect(unknown).not.toMatch(/The centre|\[/);
});

test('text is the mail without greetings and subject, and a link is the address alone', () => {
  const mail = letter({});
  const text = letter({ format: 'text' });
  expect(text.subject).toBeUndefined();
  const [answer = '', quote = ''] = text.body.split(/\n\n(?=The text on the screen)/);
  expect(mail.body).toContain(answer);
  expect(mail.body).toContain(quote);
  expect(text.body).toMatch(/^This is about/);
  const link = 'https://help.example/terminal/faq/no-line/';
  expect(letter({ format: 'link' })).toEqual({ body: `${link}#counter-5` });
  expect(letter({ format: 'link', kind: 'report' })).toEqual({ body: `${link}#administrator` });
});

test('the steps are an option, and numbered', () => {
  const words = Object.entries(data.words).map(([locale, one]) => [
    locale,
    { ...one, steps: ['Wait.\nA minute.', 'Try *again*.'] },
  ]);
  const from = { ...data, words: Object.fromEntries(words) as typeof data.words };
  expect(letter({ steps: true }, from).body).toContain(
    '\nStep by step\n1. Wait.\n   A minute.\n2. Try *again*.\n\nA full',
  );
  expect(letter({ steps: true, format: 'markdown' }, from).body).toContain('2. Try \\*again\\*.');
  expect(letter({}, from).body).not.toContain('Step by step');
  expect(letter({ steps: true }).body).not.toContain('Step by step');
});

test('a site has its own greeting and signature, and a report has neither', () => {
  const en = { ...data.words['en'], greeting: 'Dear customer,', signature: 'Help desk\n100' };
  const from = { ...data, words: { en } } as typeof data;
  const { body } = letter({}, from);
  expect(body).toMatch(/^Dear customer,\n\nThis is about/);
  expect(body).toContain('Kind regards\n\nHelp desk\n100\n\nThe text on the screen\n>');
  const note = letter({ kind: 'administrator' }, from).body;
  expect(note).toMatch(/^Dear administrator,/);
  expect(note).toContain('Help desk\n100');
  expect(letter({ kind: 'report' }, from).body).not.toMatch(/customer|Help desk/);
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
