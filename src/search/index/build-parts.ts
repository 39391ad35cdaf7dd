import { languageAndScript, scriptsOf } from '../../domain/text/scripts.ts';
import {
  languagesName,
  partName,
  profilesName,
  type CodeForms,
  type Languages,
  type ScriptLanguages,
} from './format.ts';
import type { SearchDocument } from './types.ts';
import { textHash } from '../text/ngrams.ts';
import { normalize } from '../text/normalize.ts';
import { buildBlock, type PlacedDocument } from './build-block.ts';
import { buildProfiles } from './build-profiles.ts';
import type { IndexPart } from './serialize.ts';

/** Letters with no more code points between them than this are listed as one range. By judgement. */
const GAP = 0x200;

/** Returns the ranges of code points of the letters of one script in some texts. */
function lettersOf(texts: Iterable<string>, script: string): number[] {
  const letter = new RegExp(String.raw`\p{sc=${script}}`, 'u');
  const points = [...new Set([...texts].join(''))]
    .filter((each) => letter.test(each))
    .map((each) => each.codePointAt(0) ?? 0);
  const ranges: number[] = [];
  for (const point of points.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && point - last <= GAP) ranges[ranges.length - 1] = point;
    else ranges.push(point, point);
  }
  return ranges;
}

/** The documents of one language in one script, and their normalised lines. */
interface LanguageRows {
  language: string;
  rows: PlacedDocument[];
  lines: Set<string>;
}

const linesOf = (rows: PlacedDocument[]): Set<string> =>
  new Set([...new Set(rows.flatMap(({ row }) => row.text.split('\n')))].map(normalize));

/**
 * Builds the parts of an index, one for each language and script; a file that says in which a text may be, and
 * for each script with several languages one with what tells these apart.
 * @param rows documents in other languages than those of the site
 * @param known all other documents
 * @param site the languages of the site
 * @returns the files by name, that which names the others first; none without rows
 */
export function buildParts(
  rows: SearchDocument[],
  known: SearchDocument[],
  forms: ReadonlyMap<string, CodeForms> | undefined,
  site: string[],
): [name: string, part: IndexPart][] {
  if (rows.length === 0) return [];
  const placed = rows.map((row, at) => ({ place: known.length + at, row }));
  const languages = [...Map.groupBy(placed, ({ row }) => languageAndScript(row.language))]
    .map(([language, own]): LanguageRows => ({ language, rows: own, lines: linesOf(own) }))
    .sort((one, other) => (one.language < other.language ? -1 : 1));
  const scripts = Map.groupBy(languages, ({ language }) => scriptsOf(language)[0] ?? '');
  const ownScripts = new Set(site.flatMap(scriptsOf));
  const files: [string, IndexPart][] = [];
  const index: Languages = {
    scripts: [...scripts].map(([script, own]): ScriptLanguages => {
      const parts = own.map(({ language, rows: each }) => {
        const block = buildBlock(each, forms);
        const name = partName(textHash(JSON.stringify(block)).toString(36), language);
        files.push([name, block]);
        return name;
      });
      const letters = lettersOf(
        own.flatMap(({ lines }) => [...lines]),
        script,
      );
      const listed = { letters, parts, ...(ownScripts.has(script) && { own: true }) };
      if (own.length === 1) return listed;
      const profiles = buildProfiles(
        own.map(({ lines }) => lines),
        known,
      );
      const name = profilesName(textHash(JSON.stringify(profiles)).toString(36), script);
      files.push([name, { profiles }]);
      return { ...listed, profiles: name };
    }),
  };
  return [[languagesName(textHash(JSON.stringify(index)).toString(36)), index], ...files];
}
