import type { Visit } from './visit.ts';

/** The ms above which the Long Tasks API calls a task long. */
export const LONG = 50;

/** The category of the tasks DevTools shows: all of them. */
const TASKS = 'disabled-by-default-devtools.timeline';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time in µs. */
  tdur?: number;
  args: { name?: string };
}

/**
 * Traces the tasks of the main threads of pages while `work` runs, and returns the processor time of
 * each, in ms: a busy machine does not lengthen it.
 */
export async function traceTasks<Result>(
  { browser, page }: Visit,
  work: () => Promise<Result>,
): Promise<{ result: Result; tasks: number[] }> {
  await browser.startTracing(page, { categories: [TASKS, '__metadata'] });
  const result = await work();
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
  return { result, tasks };
}
