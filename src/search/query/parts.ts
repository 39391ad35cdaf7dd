import type { IndexBlock, Languages, Profiles, ScriptLanguages } from '../index/format.ts';
import { letterPattern } from '../text/letter-ranges.ts';
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

/** The profiles of the languages of a script. */
interface OpenedProfiles {
  /** How many there are. */
  size: number;
  /** The languages that have a trigram in their profile, by their indexes. */
  holders: Map<string, number[]>;
}

function openProfiles({ profiles }: Profiles): OpenedProfiles {
  const holders = new Map<string, number[]>();
  for (const [language, profile] of profiles.entries()) {
    for (const gram of profile.match(/.{3}/gs) ?? []) {
      const known = holders.get(gram);
      if (!known) holders.set(gram, [language]);
      else if (known.at(-1) !== language) known.push(language);
    }
  }
  return { size: profiles.length, holders };
}

/** Returns the indexes of the languages a text may be in by its trigrams, the likeliest first. */
function languagesIn({ size, holders }: OpenedProfiles, text: string): number[] {
  const sums = new Float64Array(size);
  const own = new Uint32Array(size);
  const seen = new Set<string>();
  // The trigrams of a long log are many, and few of them are in a profile.
  for (let at = 0; at + 2 < text.length; at += 1) {
    const gram = text.slice(at, at + 3);
    const languages = holders.get(gram);
    if (!languages || seen.has(gram)) continue;
    seen.add(gram);
    for (const language of languages) {
      sums[language] = (sums[language] ?? 0) + 1 / languages.length;
      own[language] = (own[language] ?? 0) + 1;
    }
  }
  const least = text.length < SHORT ? 1 : LEAST;
  const scores = [...sums].map((score, at) => ((own[at] ?? 0) >= least ? score : 0));
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
