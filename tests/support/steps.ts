/** One step of `npm test`: a name and the command that does it. */
export interface Step {
  name: string;
  command: string;
  /** Whether it uses one core only: neighbours of that kind run at the same time. */
  light?: boolean;
}

/** Whether a command succeeded, and its output if that was captured. */
export interface Outcome {
  passed: boolean;
  printed?: string;
}

/** Runs commands and prints lines. */
export interface Runner {
  /**
   * Runs a command.
   * @param aside whether another one runs beside it: what it prints then comes as a whole, at its end
   */
  run: (command: string, aside: boolean) => Promise<Outcome>;
  say: (line: string) => void;
}

/** How many light steps run at the same time. */
const ASIDE = 2;
/** How many of the last lines of a failed step are printed again at the end. */
const LAST_LINES = 80;

/**
 * Runs all steps in their order, neighbouring light ones at the same time. Prints the outcome of
 * each, the last lines of those that failed, and `N passed, N failed`. Resolves to the exit code: 1
 * if a step failed.
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
