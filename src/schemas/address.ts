import { z } from 'zod';

/** Tells whether a text is a full `http` or `https` URL with a host and without a password or spaces. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(text) && URL.canParse(text);
}

/** Tells whether a text is the `mailto:` URL of one mailbox, `mailto:help@example.org`. */
export function isMailbox(text: string): boolean {
  return /^mailto:[^\s@<>,;]+@[^\s@<>,;?]+$/i.test(text);
}

/** A web address that is safe to link to; other schemes, such as `javascript:`, are not. */
export const webAddress = z
  .url({ abort: true })
  .refine(
    isWebAddress,
    'is not a valid web address: write it in full, with `https://` and without a password',
  );

/** A contact address: a web address or a mailbox. */
export const contactAddress = z
  .url({ abort: true })
  .refine(
    (text) => isWebAddress(text) || isMailbox(text),
    'is not a contact address: write it with `https://`, or `mailto:` before an e-mail address',
  );

/** The address a site is published at, to which paths are appended. */
export const siteAddress = webAddress.refine(
  (text) => !/[?#]/.test(text),
  'has a query or an anchor: end it after the path',
);
