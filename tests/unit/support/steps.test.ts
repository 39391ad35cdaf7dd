import { expect, test } from 'vitest';
import { runSteps } from '../../support/steps.ts';

const steps = [
  { name: 'One', command: 'check one' },
  { name: 'Two', command: 'check two' },
];
async function run(failing: string[]) {
  const said: string[] = [];
  const code = await runSteps(steps, {
    run: (command) =>
      Promise.resolve({ passed: !failing.includes(command), printed: `${command}\n` }),
    say: (line) => said.push(line.replace(/\d+\.\d s/, '0.0 s')),
  });
  return { code, said };
}

test('all steps run although the first one fails, and the failure is named at the end', async () => {
  expect(await run(['check one'])).toEqual({
    code: 1,
    said: [
      '[1/2] One …',
      '[1/2] One FAILED in 0.0 s',
      '[2/2] Two …',
      '[2/2] Two passed in 0.0 s',
      'check one',
      'One failed. To run it alone: check one',
      '1 passed, 1 failed',
    ],
  });
});

test('when all steps pass the exit code is 0', async () => {
  const { code, said } = await run([]);
  expect([code, said.at(-1)]).toEqual([0, '2 passed, 0 failed']);
});

test('light steps beside each other run two at a time, and others alone', async () => {
  const light = ['a', 'b', 'c'].map((command) => ({ name: command, command, light: true }));
  const running = new Set<string>();
  const beside: Record<string, string> = {};
  const code = await runSteps([...light, { name: 'd', command: 'd' }, ...light.slice(0, 1)], {
    run: async (command, aside) => {
      running.add(command);
      beside[`${command}, aside: ${String(aside)}`] = [...running].join(' ');
      await new Promise((resolve) => setTimeout(resolve, command === 'a' ? 20 : 5));
      return { passed: running.delete(command) };
    },
    say: () => undefined,
  });
  expect(code).toBe(0);
  expect(beside).toEqual({
    'a, aside: true': 'a',
    'b, aside: true': 'a b',
    'c, aside: true': 'a c',
    'd, aside: false': 'd',
    'a, aside: false': 'a',
  });
});
