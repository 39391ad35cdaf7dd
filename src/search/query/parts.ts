import type { IndexBlock, Languages, Profiles, ScriptLanguages } from '../index/format.ts';
import { letterPattern } from '../text/letter-ranges.ts';
import { distinctTrigrams } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import { everyMessage, type CandidateSource } from './candidates.ts';

/** The most parts that are fetched for a query, and the share of the best one’s score others reach. By judgement. */
const MOST = 3;
const SHARE = 0.5;
/** The least trigrams of a profile that a text has which is in its language, unless it is short. By judgement. */
const LEAST = 2;
const SHORT = 60;

/** How much letters count that languages of the site have as well: codes and names are in Latin script. By judgement. */
const OWN = 0.25;

type Read = (name: string) => Promise<unknown>;

/** A script, with a pattern for its letters and what one of them says. */
interface OpenedScript extends ScriptLanguages {
  pattern: RegExp;
  /** The bits that a letter is: the more letters a script has, the more. */
  bits: number;
}

function openScript(script: ScriptLanguages): OpenedScript {
  const size = script.letters.reduce(
    (sum, point, at) => sum + (at % 2 === 0 ? -point : point + 1),
    0,
  );
  return {
    ...script,
    pattern: letterPattern(script.letters, 'gu'),
    bits: Math.log2(1 + size) * (script.own ? OWN : 1),
  };
}

/** Returns the script a text is written in, by its letters; undefined if there is none of them. */
function scriptIn(scripts: OpenedScript[], text: string): OpenedScript | undefined {
  const counted = scripts.map((script) => ({
    script,
    said: (text.match(script.pattern)?.length ?? 0) * script.bits,
  }));
  return counted.filter(({ said }) => said > 0).sort((a, b) => b.said - a.said)[0]?.script;
}

/** Returns the trigrams of each profile. */
const openProfiles = ({ profiles }: Profiles): Set<string>[] =>
  profiles.map((profile) => new Set(profile.match(/.{3}/gs)));

/** Returns the indexes of the languages a text may be in by its trigrams, the likeliest first. */
function languagesIn(sets: Set<string>[], text: string): number[] {
  const grams = [...distinctTrigrams(text)];
  const scores = sets.map((set) => {
    const own = grams.filter((gram) => set.has(gram));
    const score = own.reduce(
      (sum, gram) => sum + 1 / sets.filter((other) => other.has(gram)).length,
      0,
    );
    return own.length >= (text.length < SHORT ? 1 : LEAST) ? score : 0;
  });
  const best = Math.max(...scores);
  return [...scores.keys()]
    .filter((at) => (scores[at] ?? 0) > 0 && (scores[at] ?? 0) >= SHARE * best)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, MOST);
}

/**
 * Returns a function that loads the parts of an index that may answer a query, each once; it rejects if a file
 * cannot be read.
 * @param file the name of the file that lists the languages
 * @param read returns the content of a file of the index, by its name
 */
export function openLanguages(
  file: string,
  read: Read,
): (query: string) => Promise<CandidateSource[]> {
  const openOnce = <Content, Opened>(
    open: (content: Content) => Opened,
  ): ((name: string) => Promise<Opened>) => {
    const opened = new Map<string, Opened>();
    return async (name) => {
      const found = opened.get(name) ?? open((await read(name)) as Content);
      opened.set(name, found);
      return found;
    };
  };
  const scriptsIn = openOnce(({ scripts }: Languages) => scripts.map(openScript));
  const profilesIn = openOnce(openProfiles);
  const open = openOnce((block: IndexBlock) => everyMessage(block));
  const namesFor = async (query: string): Promise<string[]> => {
    const text = normalize(query);
    const script = scriptIn(await scriptsIn(file), text);
    if (!script) return [];
    const { parts, profiles } = script;
    if (profiles === undefined) return parts;
    return languagesIn(await profilesIn(profiles), text).flatMap((at) => parts[at] ?? []);
  };
  return async (query) => Promise.all((await namesFor(query)).map(open));
}
