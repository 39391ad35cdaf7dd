import type { Letter } from '../../domain/reply.ts';
import type { PageContext } from '../page-context.ts';
import { copiedField } from './copied-field.ts';
import { element } from './element.ts';
import { mailAddress } from './mail-address.ts';

/** The part of the panel where the letter stands, each piece of it to be copied. */
export interface LetterView {
  view: HTMLElement;
  /** @param short the short address of the message, where the letter is nothing but its address */
  show: (letter: Letter, language: string, short?: string) => void;
}

export function letterView(t: PageContext['t']): LetterView {
  const subject = copiedField('reply-subject', t('reply.subject'), 'input');
  const body = copiedField('reply-body', t('reply.body'), 'textarea');
  const link = copiedField('reply-link', t('reply.link'), 'input');
  const shortLink = copiedField('reply-short', t('reply.short'), 'input');
  const mail = element('a', { className: 'reply-mail' }, t('reply.mail'));
  const hint = element('p', { className: 'reply-hint' });
  const fields = [subject, body, link, shortLink].map(({ field }) => field);
  return {
    view: element('div', { className: 'reply-letter' }, ...fields, mail, hint),
    show: (letter, language, short) => {
      const alone = short !== undefined;
      subject.show(letter.subject, language);
      body.show(alone ? undefined : letter.body, language);
      link.show(alone ? letter.body : undefined, language);
      shortLink.show(short, language);
      mail.hidden = letter.subject === undefined;
      const address = mailAddress(letter.subject ?? '', letter.body);
      mail.href = address.href;
      const cut = !mail.hidden && !address.whole;
      hint.textContent = [cut ? t('reply.mail.long') : '', t('reply.hint')].join(' ').trim();
    },
  };
}
