import type { Letter } from '../../domain/reply/reply.ts';
import type { PageContext } from '../page-context.ts';
import { copiedField } from './copied-field.ts';
import { createElement } from './element.ts';
import { mailAddress } from './mail-address.ts';
import { qrPicture } from './qr-picture.ts';

/** What the panel needs to know besides the letter itself. */
interface Shown {
  language: string;
  /** The short URL of the message, if the letter is nothing but its URL. */
  short?: string | undefined;
}

/** The part of the panel that shows the letter. */
export interface LetterView {
  view: HTMLElement;
  /** The button that copies the letter in one piece, and the row it stands in. */
  copy: HTMLButtonElement;
  whole: HTMLElement;
  show: (letter: Letter, shown: Shown) => void;
}

/** Creates the part of the panel that shows the letter, with a copy button for all of it and for each field. */
export function letterView(t: PageContext['t']): LetterView {
  const subject = copiedField('reply-subject', t('reply.subject'), t);
  const body = copiedField('reply-body', t('reply.body'), t);
  const link = copiedField('reply-link', t('reply.link'), t);
  const shortLink = copiedField('reply-short', t('reply.short'), t);
  const picture = qrPicture(t('reply.qr'), t('reply.qr.failed'));
  const mail = createElement('a', { className: 'ef-reply-mail' }, t('reply.mail'));
  const hint = createElement('p', { className: 'ef-reply-hint' });
  const copy = createElement('button', { type: 'button', ariaLive: 'polite' }, t('reply.copy'));
  const whole = createElement(
    'p',
    { className: 'ef-reply-whole' },
    copy,
    createElement('span', { className: 'ef-reply-hint' }, t('reply.keys')),
  );
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
    copy,
    whole,
    show: (letter, { language, short }) => {
      const alone = short !== undefined;
      const isMail = letter.subject !== undefined;
      copy.textContent = t(isMail ? 'reply.copy' : 'copy');
      subject.show(letter.subject, language);
      body.show(alone ? undefined : letter.body, language);
      link.show(alone ? letter.body : undefined, language);
      shortLink.show(short, language);
      void picture.show(short);
      const address = mailAddress(letter.subject ?? '', letter.body);
      mail.href = address.href;
      mail.hidden = !isMail;
      const cut = isMail && !address.whole;
      const hints = [...(cut ? [t('reply.mail.long')] : []), t('reply.unsent')];
      hint.replaceChildren(...hints.map((text) => createElement('span', {}, text)));
    },
  };
}
