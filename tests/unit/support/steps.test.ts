import { expect, test } from 'vitest';
import { runSteps } from '../../support/steps.ts';

const steps = [
  { name: 'One', script: 'check:one' },
  { name: 'Two', script: 'check:two' },
];
async function run(failing: string[]) {
  const said: string[] = [];
  const code = await runSteps(steps, {
    run: (script) => Promise.resolve({ passed: !failing.includes(script), printed: `${script}\n` }),
    say: (line) => said.push(line.replace(/\d+\.\d s/, '0.0 s')),
  });
  return { code, said };
}

test('all steps run although the first one fails, and the failure is named at the end', async () => {
  expect(await run(['check:one'])).toEqual({
    code: 1,
    said: [
      '[1/2] One …',
      '[1/2] One FAILED in 0.0 s',
      '[2/2] Two …',
      '[2/2] Two passed in 0.0 s',
      'check:one',
      'One failed. To run it alone: npm run check:one',
      '1 passed, 1 failed',
    ],
  });
});

test('when all steps pass the exit code is 0', async () => {
  const { code, said } = await run([]);
  expect([code, said.at(-1)]).toEqual([0, '2 passed, 0 failed']);
});

test('light steps beside each other run two at a time, and others alone', async () => {
  const light = ['a', 'b', 'c'].map((script) => ({ name: script, script, light: true }));
  const running = new Set<string>();
  const beside: Record<string, string> = {};
  const code = await runSteps([...light, { name: 'd', script: 'd' }, ...light.slice(0, 1)], {
    run: async (script, aside) => {
      running.add(script);
      beside[`${script}, aside: ${String(aside)}`] = [...running].join(' ');
      await new Promise((resolve) => setTimeout(resolve, script === 'a' ? 20 : 5));
      return { passed: running.delete(script) };
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
