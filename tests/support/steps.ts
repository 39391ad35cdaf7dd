/** One step of `npm test`: a name and the command that does it. */
export interface Step {
  name: string;
  command: string;
  /** Whether it keeps one core busy only: neighbours of that kind run side by side. */
  light?: boolean;
}

/** How a command ended, and all that it printed, where that was kept. */
export interface Outcome {
  passed: boolean;
  printed?: string;
}

/** How steps are run and what is said of them. */
export interface Runner {
  /**
   * Runs a command.
   * @param aside whether another one runs beside it: what it prints then comes as a whole, at its end
   */
  run: (command: string, aside: boolean) => Promise<Outcome>;
  say: (line: string) => void;
}

/** How many light steps run side by side. */
const ASIDE = 2;
/** How many lines of a failed step are shown again at the end, where a log that was cut still has them. */
const LAST_LINES = 80;

/**
 * Runs all steps in their order, neighbouring light ones side by side, says how each went, shows again
 * how what failed had ended, and ends with `N passed, N failed`. Resolves to the exit code: 1 if a step failed.
 */
export async function runSteps(steps: Step[], { run, say }: Runner): Promise<number> {
  const failed: (Step & Outcome)[] = [];
  const perform = async (step: Step, aside: boolean): Promise<void> => {
    const place = `[${steps.indexOf(step) + 1}/${steps.length}] ${step.name}`;
    say(`${place} …`);
    const start = Date.now();
    const outcome = await run(step.command, aside);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    say(`${place} ${outcome.passed ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (!outcome.passed) failed.push({ ...step, ...outcome });
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
  for (const { name, command, printed } of failed) {
    if (printed) say(printed.trimEnd().split('\n').slice(-LAST_LINES).join('\n'));
    say(`${name} failed. To run it alone: ${command}`);
  }
  say(`${steps.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}
