import { z } from 'zod';

/** Whether a text is a whole address of the web: with a host, without a password, without spaces. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(text) && URL.canParse(text);
}

/** Whether a text is the address of a mailbox, `mailto:help@example.org`. */
export function isMailbox(text: string): boolean {
  return /^mailto:[^\s@<>,;]+@[^\s@<>,;?]+$/i.test(text);
}

/**
 * An address of the web that is safe to follow. What a browser would run, such as `javascript:`, is
 * none.
 */
export const webAddress = z
  .url({ abort: true })
  .refine(
    isWebAddress,
    'is not a valid web address: write it in full, with `https://` and without a password',
  );

/** Where a person is reached: an address of the web, or a mailbox. */
export const contactAddress = z
  .url({ abort: true })
  .refine(
    (text) => isWebAddress(text) || isMailbox(text),
    'is not a contact address: write it with `https://`, or `mailto:` before an e-mail address',
  );

/** Where a site is published: an address of the web that others are made of. */
export const siteAddress = webAddress.refine(
  (text) => !/[?#]/.test(text),
  'has a query or an anchor: end it after the path',
);
