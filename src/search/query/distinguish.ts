import { normalize } from '../text/normalize.ts';
import { shownText, type MergedHit } from './answers.ts';

/** The longest line that tells a cause from others, in characters: a person has to find it on a screen. By judgement. */
const LONGEST = 90;

/** Returns the codes of a message and those of its lines that are short enough, as a person sees them. */
function marksOf({ row }: MergedHit): string[] {
  const lines = shownText(row.text)
    .split('\n')
    .map((line) => line.trim());
  return [...row.codes, ...lines.filter(({ length }) => length <= LONGEST)];
}

/**
 * Returns for each cause of a text what tells it from the others: the first code or line of its message that
 * none of the others has, and that is not in the query; undefined if there is none. Messages of one
 * client are compared, if each cause has one; a cause without a message shows nothing.
 */
export function distinctionsOf(
  causes: MergedHit[],
  answers: MergedHit[],
  query: string,
): (string | undefined)[] {
  const { client, language } = causes[0]?.row ?? {};
  const compared = causes.map(
    (cause) =>
      answers.find(
        ({ row }) =>
          row.entry === cause.row.entry && row.client === client && row.language === language,
      ) ?? cause,
  );
  const asked = normalize(query);
  const texts = compared.map(({ row }) => normalize([row.text, ...row.codes].join('\n')));
  return compared.map((answer) => {
    if (answer.row.message === '') return undefined;
    return marksOf(answer).find((mark) => {
      const text = normalize(mark);
      const holders = texts.filter((other) => other.includes(text)).length;
      return text.length > 2 && !asked.includes(text) && holders === 1;
    });
  });
}
