import { expect, test } from 'vitest';
import { withMessage } from '../../../../src/cli/scaffold/add-message.ts';

const message = { id: 'two', lines: ['B'] };
const add = (yaml: string) => withMessage(`---\n${yaml}---\n\nProse\n`, message);
const first = (text: string) => text.split('\n').findIndex((line) => line.includes('- id: two'));

test('it stands below the last one, indented as the others, above comments on what follows', () => {
  const text = add(
    'messages:\n    - id: one\n      lines:\n        - A # why\n# About the settings\nsettings: []\n',
  );
  expect(text).toContain('        - A # why\n    - id: two\n');
  expect(text).toMatch(/\n {4}- id: two\n/);
  expect(text).toMatch(/confidence:\n# About the settings\nsettings: \[\]\n---\n\nProse\n$/);
});

test.each([
  ['items on one line', 'messages:\n  - { id: one, lines: [A] }\nfork: x\n'],
  ['a list that is not indented', 'messages:\n- id: one\n  lines: [A]\n'],
  [
    'a block of text at the end',
    'messages:\n  - id: one\n    note: |\n      A\n      B\nlabels: []\n',
  ],
  ['an empty field at the end', 'messages:\n  - id: one\n    lines:\nlabels: []\n'],
])('%s', (_, yaml) => {
  expect(first(add(yaml))).toBeGreaterThan(2);
});

test('lines that end as on Windows stay so', () => {
  const text = withMessage('---\r\nmessages:\r\n  - id: one\r\n---\r\n', message);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test.each(['messages: []\n', 'messages: [{ id: one }]\n', 'title: x\n', 'messages:\n'])(
  'another form is refused: %s',
  (yaml) => {
    expect(() => add(yaml)).toThrow('add the message by hand');
  },
);
