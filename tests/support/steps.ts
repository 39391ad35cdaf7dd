/** One step of `npm test`: a name and the npm script that does it. */
export interface Step {
  name: string;
  script: string;
  /** Whether it keeps one core busy only: neighbours of that kind run side by side. */
  light?: boolean;
}

/** How steps are run and what is said of them. */
export interface Runner {
  /**
   * Runs an npm script and resolves to whether it succeeded.
   * @param aside whether another one runs beside it: what it prints then comes as a whole, at its end
   */
  run: (script: string, aside: boolean) => Promise<boolean>;
  say: (line: string) => void;
}

/** How many light steps run side by side. */
const ASIDE = 2;

/**
 * Runs all steps in their order, neighbouring light ones side by side, says how each went, and ends with
 * `N passed, N failed`. Resolves to the exit code: 1 if a step failed.
 */
export async function runSteps(steps: Step[], { run, say }: Runner): Promise<number> {
  const failed: Step[] = [];
  const perform = async (step: Step, aside: boolean): Promise<void> => {
    const place = `[${steps.indexOf(step) + 1}/${steps.length}] ${step.name}`;
    say(`${place} …`);
    const start = Date.now();
    const passed = await run(step.script, aside);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    say(`${place} ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (!passed) failed.push(step);
  };
  const left = [...steps];
  while (left.length > 0) {
    const heavy = left.findIndex(({ light }) => !light);
    const group = left.splice(0, Math.max(1, heavy < 0 ? left.length : heavy));
    const aside = group.length > 1;
    const worker = async (): Promise<void> => {
      for (let step = group.shift(); step; step = group.shift()) await perform(step, aside);
    };
    await Promise.all(Array.from({ length: ASIDE }, worker));
  }
  for (const { name, script } of failed) say(`${name} failed. To run it alone: npm run ${script}`);
  say(`${steps.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}
