import type { Letter } from '../../domain/reply/reply.ts';
import type { PageContext } from '../page-context.ts';
import { copiedField } from './copied-field.ts';
import { createElement } from './element.ts';
import { mailAddress } from './mail-address.ts';
import { qrPicture } from './qr-picture.ts';

/** What the panel needs to know besides the letter itself. */
interface Shown {
  language: string;
  /** Whether the letter has blanks to be filled in by hand. */
  blanks: boolean;
  /** The short URL of the message, if the letter is nothing but its URL. */
  short?: string | undefined;
}

/** Creates the part of the panel that shows the letter, with a copy button for each field. */
export function letterView(t: PageContext['t']): {
  view: HTMLElement;
  show: (letter: Letter, shown: Shown) => void;
} {
  const subject = copiedField('reply-subject', t('reply.subject'), 1);
  const body = copiedField('reply-body', t('reply.body'), 8);
  const link = copiedField('reply-link', t('reply.link'), 1);
  const shortLink = copiedField('reply-short', t('reply.short'), 1);
  const picture = qrPicture(t('reply.qr'), t('reply.qr.failed'));
  const mail = createElement('a', { className: 'ef-reply-mail' }, t('reply.mail'));
  const hint = createElement('p', { className: 'ef-reply-hint' });
  const fields = [subject, body, link, shortLink].map(({ field }) => field);
  return {
    view: createElement(
      'div',
      { className: 'ef-reply-letter' },
      ...fields,
      picture.view,
      mail,
      hint,
    ),
    show: (letter, { language, blanks, short }) => {
      const alone = short !== undefined;
      subject.show(letter.subject, language);
      body.show(alone ? undefined : letter.body, language);
      link.show(alone ? letter.body : undefined, language);
      shortLink.show(short, language);
      void picture.show(short);
      const address = mailAddress(letter.subject ?? '', letter.body);
      mail.href = address.href;
      mail.hidden = letter.subject === undefined;
      const cut = !mail.hidden && !address.whole;
      const hints = [cut && t('reply.mail.long'), blanks && t('reply.blanks'), t('reply.unsent')];
      hint.replaceChildren(
        ...hints.filter((text) => text !== false).map((text) => createElement('span', {}, text)),
      );
    },
  };
}
