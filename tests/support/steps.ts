/** One step of `npm test`: a name and the npm script that does it. */
export interface Step {
  name: string;
  script: string;
}

/**
 * Runs all steps one after another, says how each went, and ends with `N passed, N failed`.
 * Returns the exit code: 1 if a step failed.
 * @param run runs an npm script and returns whether it succeeded
 * @param say prints a line
 */
export function runSteps(
  steps: Step[],
  run: (script: string) => boolean,
  say: (line: string) => void,
): number {
  const failed = steps.filter(({ name, script }, index) => {
    const place = `[${index + 1}/${steps.length}] ${name}`;
    say(`${place} …`);
    const start = Date.now();
    const passed = run(script);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    say(`${place} ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
    return !passed;
  });
  for (const { name, script } of failed) say(`${name} failed. To run it alone: npm run ${script}`);
  say(`${steps.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}
