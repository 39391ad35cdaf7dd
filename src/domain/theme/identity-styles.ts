import type { Site } from '../../schemas/site.ts';
import { softOf, type Scheme } from './accent.ts';

/**
 * Returns the styles that give a site its accent, and on dark pages its second logo; empty if it has neither. They
 * come after `tokens.css`, whose selectors they repeat. On paper links stay black.
 */
export function identityStyles({ accent, logo }: Pick<Site, 'accent' | 'logo'>): string {
  const colours = (scheme: Scheme): string =>
    accent
      ? `--color-accent:${accent[scheme]};--color-accent-soft:${softOf(accent[scheme], scheme)};`
      : '';
  const light = colours('light');
  const dark =
    colours('dark') + (logo?.dark === undefined ? '' : '--on-light:none;--on-dark:inline;');
  if (light + dark === '') return '';
  return [
    `@media screen{:root{${light}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light']){${dark}}}`,
    `@media screen{[data-theme='dark']{${dark}}}`,
  ].join('\n');
}
