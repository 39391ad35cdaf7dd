import { languageAndScript } from '../../src/domain/text/scripts.ts';
import { askWith, noises, openAll, scriptOf, translations } from '../content/ask-translations.ts';
import { chance } from '../support/random.ts';

/** The share of each script’s messages that has to lead to its entry, whatever the noise. */
const WANTED = 0.99;

/** Counts of what was asked and not answered rightly, by name and noise. */
type Counts = Map<string, Map<string, { asked: number; wrong: number }>>;

function count(counts: Counts, name: string, noise: string, asked: number, wrong: number): void {
  const noised = counts.get(name) ?? new Map<string, { asked: number; wrong: number }>();
  counts.set(name, noised);
  const before = noised.get(noise) ?? { asked: 0, wrong: 0 };
  noised.set(noise, { asked: before.asked + asked, wrong: before.wrong + wrong });
}

const rate = ({ asked, wrong }: { asked: number; wrong: number }): number =>
  asked === 0 ? 1 : 1 - wrong / asked;

function printTable(title: string, counts: Counts): void {
  const names = Object.keys(noises);
  console.log(`\n| ${title} | Messages | ${names.join(' | ')} |`);
  console.log(`| --- | --- |${names.map(() => ' --- |').join('')}`);
  for (const [name, noised] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const rates = names.map((noise) => {
      const found = noised.get(noise);
      return found ? `${(100 * rate(found)).toFixed(1)} %` : '–';
    });
    console.log(
      `| ${name} | ${String(noised.values().next().value?.asked ?? 0)} | ${rates.join(' | ')} |`,
    );
  }
}

/**
 * Asks for the messages in other languages with every noise or one, `--noise NAME`: one in `--every N` (1) of them,
 * or those of one language, `--language TAG`; `--list` prints what was not found.
 */
export async function run(args: string[]): Promise<number> {
  const valueOf = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const every = Number(valueOf('--every') ?? 1);
  const only = valueOf('--language');
  const rows = translations
    .filter(({ language }) => only === undefined || languageAndScript(language).startsWith(only))
    .filter((_, at) => at % every === 0);
  const noised = Object.keys(noises).filter((noise) => (valueOf('--noise') ?? noise) === noise);
  const find = await openAll();
  const [languages, scripts]: [Counts, Counts] = [new Map(), new Map()];
  const start = performance.now();
  for (const noise of noised) {
    const random = chance(19);
    for (const [language, own] of Map.groupBy(rows, (row) => languageAndScript(row.language))) {
      const wrong = await askWith(find, noise, own, random);
      count(languages, language, noise, own.length, wrong.length);
      count(scripts, scriptOf(language), noise, own.length, wrong.length);
      if (!args.includes('--list')) continue;
      for (const { row, query, found } of wrong) {
        const first = found.hits[0]?.row;
        console.log(`${noise}: ${row.language} ${row.entry}#${row.message}: ${query}`);
        console.log(
          `  ${found.verdict} ${first?.entry ?? 'nothing'} ${first?.language ?? ''}: ${first?.text ?? ''}`,
        );
      }
    }
  }
  printTable('Language', languages);
  printTable('Script', scripts);
  const asked = rows.length * noised.length;
  const each = (performance.now() - start) / asked;
  console.log(`\n${String(asked)} queries, ${each.toFixed(1)} ms each`);
  const low = [...scripts].flatMap(([script, noised]) =>
    [...noised].flatMap(([noise, found]) => (rate(found) < WANTED ? [`${script}, ${noise}`] : [])),
  );
  for (const name of low) console.log(`below ${String(100 * WANTED)} %: ${name}`);
  return low.length > 0 ? 1 : 0;
}
