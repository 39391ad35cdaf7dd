import { z } from 'zod';

/** Tells whether a text is a full `http` or `https` URL with a host and without a password or spaces. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(text) && URL.canParse(text);
}

/** Tells whether a text is the `mailto:` URL of one mailbox, `mailto:help@example.org`. */
export function isMailbox(text: string): boolean {
  return /^mailto:[^\s@<>,;]+@[^\s@<>,;?]+$/i.test(text);
}

/**
 * Tells whether a text is the URL of one mailbox with fields such as a subject,
 * `mailto:help@example.org?subject=Help`.
 */
function isPrefilledMail(text: string): boolean {
  const [mailbox = '', ...fields] = text.split('?');
  return isMailbox(mailbox) && fields.length === 1 && /^[^\s#\\]+$/.test(fields[0] ?? '');
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

/** An address for the answers of visitors. The page replaces `{entry}` and `{answer}` by its own. */
export const feedbackAddress = z
  .url({ abort: true })
  .refine(
    (text) => isWebAddress(text) || isPrefilledMail(text),
    'is not an address for answers: write it with `https://`, or `mailto:` and `?subject=`',
  )
  .refine(
    (text) => text.includes('{entry}') && text.includes('{answer}'),
    'has not both {entry} and {answer}: write them where they go',
  );

/** The address a site is published at, to which paths are appended. */
export const siteAddress = webAddress.refine(
  (text) => !/[?#]/.test(text),
  'has a query or an anchor: end it after the path',
);

/** The origin of a site: scheme, host and port, without a path. */
export const siteOrigin = webAddress.refine(
  (text) => new URL(text).origin === text,
  'is not an origin: write scheme, host and port only, in small letters, `https://portal.example`',
);
