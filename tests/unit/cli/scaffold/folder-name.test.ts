import { expect, test } from 'vitest';
import { checkFolderName } from '../../../../src/cli/scaffold/folder-name.ts';

test.each([
  ['sites/NUL', 'for a device'],
  ['com1.txt', 'for a device'],
  ['mine.', 'no dot or space'],
  ['mine ', 'no dot or space'],
  ['my:site', 'takes no : in it'],
  ['my\u001bsite', 'takes no'],
  ['あ'.repeat(86), 'too long'],
])('the folder %j is refused', (folder, reason) => {
  expect(() => {
    checkFolderName(folder);
  }).toThrow(reason);
});

test('any other folder is taken, also one in another language', () => {
  for (const folder of ['my-site', '../内容', '.', 'a/b/', 'v1.2'])
    expect(() => {
      checkFolderName(folder);
    }).not.toThrow();
});
