import { notFound, rowsByText, ways } from '../content/ask-every-text.ts';

/** Asks for every text of the content in every way. `npm test` asks for each in two. */
export async function run(): Promise<number> {
  let wrong = 0;
  for (const [name, way] of Object.entries(ways)) {
    const failures = await notFound(way);
    for (const failure of failures) console.error(failure);
    console.log(`${rowsByText.size} texts ${name}: ${failures.length} not found`);
    wrong += failures.length;
  }
  return wrong > 0 ? 1 : 0;
}
