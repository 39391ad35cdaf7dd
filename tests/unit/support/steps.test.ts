import { expect, test } from 'vitest';
import { runSteps } from '../../support/steps.ts';

const steps = [
  { name: 'One', script: 'check:one' },
  { name: 'Two', script: 'check:two' },
];
function run(failing: string[]) {
  const said: string[] = [];
  const code = runSteps(
    steps,
    (script) => !failing.includes(script),
    (line) => said.push(line.replace(/\d+\.\d s/, '0.0 s')),
  );
  return { code, said };
}

test('all steps run although the first one fails, and the failure is named at the end', () => {
  expect(run(['check:one'])).toEqual({
    code: 1,
    said: [
      '[1/2] One …',
      '[1/2] One FAILED in 0.0 s',
      '[2/2] Two …',
      '[2/2] Two passed in 0.0 s',
      'One failed. To run it alone: npm run check:one',
      '1 passed, 1 failed',
    ],
  });
});

test('when all steps pass the exit code is 0', () => {
  const { code, said } = run([]);
  expect([code, said.at(-1)]).toEqual([0, '2 passed, 0 failed']);
});
