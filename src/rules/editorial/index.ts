import { capturesAreCurrent } from './captures-are-current.ts';
import { categoriesAreUsed } from './categories-are-used.ts';
import { clientsAreUsed } from './clients-are-used.ts';
import { factsCarryASource } from './facts-carry-a-source.ts';
import { labelsAreUsed } from './labels-are-used.ts';
import { messagesAreFound } from './messages-are-found.ts';
import { neverAdvisesTheForbidden } from './never-advises-the-forbidden.ts';
import { picturesAreUsed } from './pictures-are-used.ts';
import { placeholdersAreUsed } from './placeholders-are-used.ts';
import { platformsAreUsed } from './platforms-are-used.ts';
import { reviewsAreFresh } from './reviews-are-fresh.ts';
import { settingsAreShown } from './settings-are-shown.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { termsAreConsistent } from './terms-are-consistent.ts';
import { translationsAreNotBehind } from './translations-are-not-behind.ts';
import type { CheckRule } from '../support/rule.ts';

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
