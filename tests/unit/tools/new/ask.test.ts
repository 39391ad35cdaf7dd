import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { ask } from '../../../../src/tools/new/ask.ts';

/** A terminal at which somebody answers each question as it is asked. */
function terminal(answers: string[], isTTY = true) {
  const [stdin, stdout] = [Object.assign(new PassThrough(), { isTTY }), new PassThrough()];
  let shown = '';
  stdout.on('data', (text: Buffer) => {
    shown += text.toString();
    if (/: ?\n?$/.test(text.toString())) stdin.write(answers.shift() ?? '\n');
  });
  return { stdin, stdout, shown: () => shown };
}

const questions = [
  { name: 'title', question: 'The title' },
  { name: 'client', question: 'The client' },
  { name: 'pasted', question: 'The text', long: true },
];

test('what was not said is asked for; a text ends with a full stop alone', async () => {
  const somebody = terminal(['Paper out\n', 'A\n\nB.\n.\n']);
  const answers = await ask(questions, { client: 'counter' }, somebody);
  expect(answers).toEqual({ title: 'Paper out', client: 'counter', pasted: 'A\n\nB.' });
  expect(somebody.shown()).toContain('The title: ');
  expect(somebody.shown()).not.toContain('The client');
});

test('an empty answer is none', async () => {
  expect(await ask(questions.slice(0, 2), {}, terminal(['\n', ' \n']))).toEqual({});
});

test('where nobody sits, nothing is asked', async () => {
  const nobody = terminal([], false);
  expect(await ask(questions, { title: 'x' }, nobody)).toEqual({ title: 'x' });
  expect(nobody.shown()).toBe('');
});
