import { anchorsDoNotClash } from './anchors-do-not-clash.ts';
import { capturesAreUntouched } from './captures-are-untouched.ts';
import { capturesExist } from './captures-exist.ts';
import { capturesHaveOneSource } from './captures-have-one-source.ts';
import { capturesLieWhereTheySay } from './captures-lie-where-they-say.ts';
import { citationsNameSources } from './citations-name-sources.ts';
import { codesAreBorne } from './codes-are-borne.ts';
import { codesStandOnce } from './codes-stand-once.ts';
import { elementsAreKnown } from './elements-are-known.ts';
import { entriesHaveEveryLocale } from './entries-have-every-locale.ts';
import { footnotesAreComplete } from './footnotes-are-complete.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { markdownIsReadAsMeant } from './markdown-is-read-as-meant.ts';
import { namedEntriesExist } from './named-entries-exist.ts';
import { namesAreKnown } from './names-are-known.ts';
import { namesSuitEverySystem } from './names-suit-every-system.ts';
import { partsAreKnownAndStandOnce } from './parts-are-known-and-stand-once.ts';
import { partsAreTheSameInEveryLocale } from './parts-are-the-same-in-every-locale.ts';
import { partsSaySomething } from './parts-say-something.ts';
import { picturesAreInEveryLocale } from './pictures-are-in-every-locale.ts';
import { picturesCanBeShown } from './pictures-can-be-shown.ts';
import { placeholdersAreDefined } from './placeholders-are-defined.ts';
import { proseHoldsNoCode } from './prose-holds-no-code.ts';
import { publishedEntriesStay } from './published-entries-stay.ts';
import { sameAsLeadsToAText } from './same-as-leads-to-a-text.ts';
import { settingsInProseExist } from './settings-in-prose-exist.ts';
import { spellingsAreUnique } from './spellings-are-unique.ts';
import { textsAreInEveryLocale } from './texts-are-in-every-locale.ts';
import { yearsRunForwards } from './years-run-forwards.ts';
import type { Rule } from '../../reader/tree/types.ts';

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
