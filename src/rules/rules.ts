import { accentCanBeRead } from './content/accent-can-be-read.ts';
import { anchorsDoNotClash } from './content/anchors-do-not-clash.ts';
import { cataloguesMatchMessages } from './content/catalogues-match-messages.ts';
import { capturesAreUnchanged } from './content/captures-are-unchanged.ts';
import { capturesExist } from './content/captures-exist.ts';
import { capturesHaveOneSource } from './content/captures-have-one-source.ts';
import { capturesMatchTheirPaths } from './content/captures-match-their-paths.ts';
import { citationsNameSources } from './content/citations-name-sources.ts';
import { codesAreUnique } from './content/codes-are-unique.ts';
import { codesAreUsed } from './content/codes-are-used.ts';
import { curesAreProven } from './content/cures-are-proven.ts';
import { elementsAreKnown } from './content/elements-are-known.ts';
import { entriesHaveEveryLocale } from './content/entries-have-every-locale.ts';
import { footnotesAreComplete } from './content/footnotes-are-complete.ts';
import { idsAreUnique } from './content/ids-are-unique.ts';
import { linksLeadSomewhere } from './content/links-lead-somewhere.ts';
import { markdownRendersAsIntended } from './content/markdown-renders-as-intended.ts';
import { namedEntriesExist } from './content/named-entries-exist.ts';
import { namesAreKnown } from './content/names-are-known.ts';
import { namesWorkOnEverySystem } from './content/names-work-on-every-system.ts';
import { partsAreKnownAndUnique } from './content/parts-are-known-and-unique.ts';
import { partsAreNotEmpty } from './content/parts-are-not-empty.ts';
import { partsAreTheSameInEveryLocale } from './content/parts-are-the-same-in-every-locale.ts';
import { picturesAreInEveryLocale } from './content/pictures-are-in-every-locale.ts';
import { picturesCanBeShown } from './content/pictures-can-be-shown.ts';
import { placeholdersAreDefined } from './content/placeholders-are-defined.ts';
import { proseHasNoCode } from './content/prose-has-no-code.ts';
import { publishedEntriesStay } from './content/published-entries-stay.ts';
import { sameAsNamesAMessage } from './content/same-as-names-a-message.ts';
import { searchCodesAreUnique } from './content/search-codes-are-unique.ts';
import { settingsInProseExist } from './content/settings-in-prose-exist.ts';
import { shortAnswersMatchEntries } from './content/short-answers-match-entries.ts';
import { spellingsAreUnique } from './content/spellings-are-unique.ts';
import { textsAreInEveryLocale } from './content/texts-are-in-every-locale.ts';
import { yearsAreInOrder } from './content/years-are-in-order.ts';
import { capturesAreCurrent } from './editorial/captures-are-current.ts';
import { additionsAreNotBehind } from './editorial/additions-are-not-behind.ts';
import { categoriesAreUsed } from './editorial/categories-are-used.ts';
import { clientsAreUsed } from './editorial/clients-are-used.ts';
import { factsHaveASource } from './editorial/facts-have-a-source.ts';
import { labelsAreUsed } from './editorial/labels-are-used.ts';
import { messagesAreFound } from './editorial/messages-are-found.ts';
import { noForbiddenAdvice } from './editorial/no-forbidden-advice.ts';
import { picturesAreUsed } from './editorial/pictures-are-used.ts';
import { placeholdersAreUsed } from './editorial/placeholders-are-used.ts';
import { platformsAreUsed } from './editorial/platforms-are-used.ts';
import { reviewsAreFresh } from './editorial/reviews-are-fresh.ts';
import { settingsAreShown } from './editorial/settings-are-shown.ts';
import { shortAnswersAreNotBehind } from './editorial/short-answers-are-not-behind.ts';
import { sourcesAreUsed } from './editorial/sources-are-used.ts';
import { termsAreConsistent } from './editorial/terms-are-consistent.ts';
import { translationsAreNotBehind } from './editorial/translations-are-not-behind.ts';
import { publishedPagesStay } from './urls/published-pages-stay.ts';
import { redirectSourcesAreGone } from './urls/redirect-sources-are-gone.ts';
import { redirectsLeadSomewhere } from './urls/redirects-lead-somewhere.ts';
import { replacementsAreActive } from './urls/replacements-are-active.ts';
import { curesAreShown } from './editorial/cures-are-shown.ts';
import { exceptionsAreNeeded } from './editorial/exceptions-are-needed.ts';
import { readingRules } from './reading.ts';
import type { BuildRule, CheckRule, Rule } from './support/rule.ts';

/** The rules that stop a build, in the order they are applied and reported. */
export const buildRules: BuildRule[] = [
  ...readingRules,
  publishedEntriesStay,
  entriesHaveEveryLocale,
  namesWorkOnEverySystem,
  textsAreInEveryLocale,
  idsAreUnique,
  spellingsAreUnique,
  anchorsDoNotClash,
  namesAreKnown,
  placeholdersAreDefined,
  sameAsNamesAMessage,
  capturesMatchTheirPaths,
  capturesAreUnchanged,
  cataloguesMatchMessages,
  capturesExist,
  capturesHaveOneSource,
  curesAreProven,
  codesAreUnique,
  codesAreUsed,
  searchCodesAreUnique,
  namedEntriesExist,
  shortAnswersMatchEntries,
  yearsAreInOrder,
  proseHasNoCode,
  elementsAreKnown,
  markdownRendersAsIntended,
  partsAreKnownAndUnique,
  partsAreNotEmpty,
  partsAreTheSameInEveryLocale,
  settingsInProseExist,
  citationsNameSources,
  linksLeadSomewhere,
  picturesCanBeShown,
  picturesAreInEveryLocale,
  accentCanBeRead,
  footnotesAreComplete,
  publishedPagesStay,
  redirectSourcesAreGone,
  redirectsLeadSomewhere,
  replacementsAreActive,
];

/** The rules that only `error-faq check` applies, in the order they are reported. */
export const checkRules: CheckRule[] = [
  factsHaveASource,
  termsAreConsistent,
  noForbiddenAdvice,
  messagesAreFound,
  translationsAreNotBehind,
  shortAnswersAreNotBehind,
  additionsAreNotBehind,
  categoriesAreUsed,
  clientsAreUsed,
  labelsAreUsed,
  picturesAreUsed,
  placeholdersAreUsed,
  platformsAreUsed,
  settingsAreShown,
  curesAreShown,
  sourcesAreUsed,
  reviewsAreFresh,
  capturesAreCurrent,
  exceptionsAreNeeded,
];

/** All rules. */
export const rules: Rule[] = [...buildRules, ...checkRules];
