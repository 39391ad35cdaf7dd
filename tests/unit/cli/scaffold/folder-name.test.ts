import { expect, test } from 'vitest';
import { checkFolderName } from '../../../../src/cli/scaffold/folder-name.ts';

test.each([
  ['sites/NUL', 'reserved on Windows'],
  ['com1.txt', 'reserved on Windows'],
  ['mine.', 'does not allow a dot or space'],
  ['mine ', 'does not allow a dot or space'],
  ['my:site', 'does not allow : in it'],
  ['my\u001bsite', 'does not allow'],
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
