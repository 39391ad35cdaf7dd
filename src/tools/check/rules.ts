import { capturesAreCurrent } from './rules/captures-are-current.ts';
import { categoriesAreUsed } from './rules/categories-are-used.ts';
import { clientsAreUsed } from './rules/clients-are-used.ts';
import { factsCarryASource } from './rules/facts-carry-a-source.ts';
import { labelsAreUsed } from './rules/labels-are-used.ts';
import { messagesAreFound } from './rules/messages-are-found.ts';
import { neverAdvisesTheForbidden } from './rules/never-advises-the-forbidden.ts';
import { picturesAreUsed } from './rules/pictures-are-used.ts';
import { placeholdersAreUsed } from './rules/placeholders-are-used.ts';
import { platformsAreUsed } from './rules/platforms-are-used.ts';
import { reviewsAreFresh } from './rules/reviews-are-fresh.ts';
import { settingsAreShown } from './rules/settings-are-shown.ts';
import { sourcesAreUsed } from './rules/sources-are-used.ts';
import { termsAreConsistent } from './rules/terms-are-consistent.ts';
import { translationsAreNotBehind } from './rules/translations-are-not-behind.ts';
import type { CheckRule } from './rule.ts';

/** Every demand on content beyond what a build needs. */
export const checkRules: CheckRule[] = [
  factsCarryASource,
  termsAreConsistent,
  neverAdvisesTheForbidden,
  messagesAreFound,
  translationsAreNotBehind,
  categoriesAreUsed,
  clientsAreUsed,
  labelsAreUsed,
  picturesAreUsed,
  placeholdersAreUsed,
  platformsAreUsed,
  settingsAreShown,
  sourcesAreUsed,
  reviewsAreFresh,
  capturesAreCurrent,
];
