import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { Interruption } from '../../../../src/cli/command/command-error.ts';
import { ask } from '../../../../src/cli/scaffold/prompt.ts';

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
/** The same, with a keyboard of its own: Ctrl+C is a key. */
function keyboard(answers: string[]) {
  const somebody = terminal(answers);
  Object.assign(somebody.stdin, { setRawMode: () => undefined });
  Object.assign(somebody.stdout, { isTTY: true, columns: 80 });
  return somebody;
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

test('Ctrl+C stops, in the middle of a pasted text too, and Ctrl+D leaves the rest unanswered', async () => {
  const [ctrlC, ctrlD] = ['\u0003', '\u0004'];
  await expect(ask(questions, {}, keyboard(['Paper out\n', ctrlC]))).rejects.toThrow(Interruption);
  const pasting = keyboard(['Paper out\n', '\n', `A\nB${ctrlC}`]);
  await expect(ask(questions, {}, pasting)).rejects.toThrow(Interruption);
  expect(await ask(questions, {}, keyboard(['Paper out\n', ctrlD]))).toEqual({
    title: 'Paper out',
  });
});

test('after a text that was typed to its end, nothing more is asked', async () => {
  const somebody = terminal([]);
  somebody.stdin.end();
  somebody.stdin.resume();
  await new Promise((done) => somebody.stdin.on('end', done));
  expect(await ask(questions, { pasted: 'x' }, somebody)).toEqual({ pasted: 'x' });
});
