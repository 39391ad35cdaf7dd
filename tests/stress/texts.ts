import { notFound, rowsByText, ways } from '../content/ask-every-text.ts';
import { screenLost, screens } from '../content/captured-screens.ts';

/** Asks for every text of the content in every way, and for every captured screen. `npm test` asks for a share. */
export async function run(): Promise<number> {
  let wrong = 0;
  const report = (what: string, failures: string[]): void => {
    for (const failure of failures) console.error(failure);
    console.log(`${what}: ${failures.length} not found`);
    wrong += failures.length;
  };
  for (const [name, way] of Object.entries(ways)) {
    report(`${rowsByText.size} texts ${name}`, await notFound(way));
  }
  const lost: string[] = [];
  for (const [, capture] of screens) {
    const failure = await screenLost(capture);
    if (failure !== undefined) lost.push(failure);
  }
  report(`${screens.length} screens`, lost);
  return wrong > 0 ? 1 : 0;
}
