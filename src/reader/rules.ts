import { anchorsDoNotClash } from './rules/anchors-do-not-clash.ts';
import { capturesAreUntouched } from './rules/captures-are-untouched.ts';
import { capturesExist } from './rules/captures-exist.ts';
import { capturesHaveOneSource } from './rules/captures-have-one-source.ts';
import { capturesLieWhereTheySay } from './rules/captures-lie-where-they-say.ts';
import { citationsNameSources } from './rules/citations-name-sources.ts';
import { codesAreBorne } from './rules/codes-are-borne.ts';
import { codesStandOnce } from './rules/codes-stand-once.ts';
import { elementsAreKnown } from './rules/elements-are-known.ts';
import { entriesHaveEveryLocale } from './rules/entries-have-every-locale.ts';
import { footnotesAreComplete } from './rules/footnotes-are-complete.ts';
import { idsAreUnique } from './rules/ids-are-unique.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { markdownIsReadAsMeant } from './rules/markdown-is-read-as-meant.ts';
import { namedEntriesExist } from './rules/named-entries-exist.ts';
import { namesAreKnown } from './rules/names-are-known.ts';
import { namesSuitEverySystem } from './rules/names-suit-every-system.ts';
import { partsAreKnownAndStandOnce } from './rules/parts-are-known-and-stand-once.ts';
import { partsAreTheSameInEveryLocale } from './rules/parts-are-the-same-in-every-locale.ts';
import { partsSaySomething } from './rules/parts-say-something.ts';
import { picturesAreInEveryLocale } from './rules/pictures-are-in-every-locale.ts';
import { picturesCanBeShown } from './rules/pictures-can-be-shown.ts';
import { placeholdersAreDefined } from './rules/placeholders-are-defined.ts';
import { proseHoldsNoCode } from './rules/prose-holds-no-code.ts';
import { publishedEntriesStay } from './rules/published-entries-stay.ts';
import { sameAsLeadsToAText } from './rules/same-as-leads-to-a-text.ts';
import { settingsInProseExist } from './rules/settings-in-prose-exist.ts';
import { spellingsAreUnique } from './rules/spellings-are-unique.ts';
import { textsAreInEveryLocale } from './rules/texts-are-in-every-locale.ts';
import { yearsRunForwards } from './rules/years-run-forwards.ts';
import type { Rule } from './tree.ts';

/** Every demand on a content tree beyond the shape of each file. */
export const rules: Rule[] = [
  publishedEntriesStay,
  entriesHaveEveryLocale,
  namesSuitEverySystem,
  textsAreInEveryLocale,
  idsAreUnique,
  spellingsAreUnique,
  anchorsDoNotClash,
  namesAreKnown,
  placeholdersAreDefined,
  sameAsLeadsToAText,
  capturesLieWhereTheySay,
  capturesAreUntouched,
  capturesExist,
  capturesHaveOneSource,
  codesStandOnce,
  codesAreBorne,
  namedEntriesExist,
  yearsRunForwards,
  proseHoldsNoCode,
  elementsAreKnown,
  markdownIsReadAsMeant,
  partsAreKnownAndStandOnce,
  partsSaySomething,
  partsAreTheSameInEveryLocale,
  settingsInProseExist,
  citationsNameSources,
  linksLeadSomewhere,
  picturesCanBeShown,
  picturesAreInEveryLocale,
  footnotesAreComplete,
];
