import { expect, test } from 'vitest';
import { commandLine } from '../../../../src/domain/text/command-line.ts';

// What it says in a package is seen in tests/e2e/package.test.ts.
test.each([
  ['check', 'npm run check'],
  ['check --fix', 'npm run check -- --fix'],
  ['new ENTRY --title "a  b"', 'npm run new -- ENTRY --title "a  b"'],
  ['stats', 'npx error-faq stats'],
  ['--help', 'npx error-faq --help'],
])('in the repository, %s is typed as %s', (words, line) => {
  expect(commandLine(words)).toBe(line);
});
