import { formatProblem } from '../reader/problem.ts';
import { readLibrary } from '../reader/read-library.ts';

/** Prints every problem of the content tree in `folder` and returns how many there are. */
export function checkContent(folder: string): number {
  const { problems } = readLibrary(folder);
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length;
}
