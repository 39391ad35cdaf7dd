import { replyFor, wholeLetter, type Letter } from '../../domain/reply/reply.ts';
import { formatDate, formatMoment, localDay } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';
import type { PageContext } from '../page-context.ts';
import { copyText } from '../page-scripts/copy-text.ts';
import { choicesOf } from './choices.ts';
import { outcomesOf } from './copied-field.ts';
import { createElement } from './element.ts';
import { copiesLetter } from './copies-letter.ts';
import { letterView } from './letter-view.ts';
import { messageName } from './message-name.ts';
import { detectBrowser } from './detect-browser.ts';
import { recentReplies } from './recent-replies.ts';
import type { ReplyFile } from './reply-file.ts';

/** The dialog for letters about the messages of one entry. */
export interface LetterPanel {
  /** Opens it for a message, with the visitor’s host name if it is known. */
  open: (message: string, host: string | undefined) => void;
  /**
   * Copies the letter about a message with the options chosen last, without opening it.
   * @param button where it is shown whether that worked, which is returned, too
   */
  copy: (message: string, host: string | undefined, button: HTMLElement) => Promise<boolean>;
  remove: () => void;
}

/** Creates the dialog for letters about one entry, closed. */
export function letterPanel({ data, texts, detections }: ReplyFile): LetterPanel {
  const page = document.documentElement.lang;
  const speak =
    (locale: string): PageContext['t'] =>
    (key, parameters) =>
      fill(texts[locale]?.[key] ?? '', parameters);
  const t = speak(page);
  const { form, chosen, choose } = choicesOf(data, page, t);
  const { view, copy, whole, show } = letterView(t);
  const recent = recentReplies(t);
  view.append(recent.view);
  const dialog = dialogWith(t, whole, form, view);

  const letterOf = (): Letter => {
    const choice = chosen();
    const { kind, language } = choice;
    const now = new Date();
    const report = kind === 'report';
    const date = report ? formatMoment(language, now) : formatDate(language, localDay(now));
    const browser = report ? detectBrowser(navigator, detections, language) : undefined;
    return replyFor(data, { ...choice, origin: location.origin, date, browser }, speak(language));
  };
  const write = (): void => {
    const { message, language, format } = chosen();
    const short = `${location.origin}${data.words[language]?.short ?? ''}${message}/`;
    show(letterOf(), { language, short: format === 'link' ? short : undefined });
  };
  const copyWhole = async (button: HTMLElement): Promise<boolean> => {
    const { message, language } = chosen();
    const text = wholeLetter(letterOf(), speak(language));
    const worked = await copyText(button, text, outcomesOf(t));
    if (worked) {
      recent.add({
        page: `${data.words[page]?.page ?? ''}#${message}`,
        name: messageName(data, message, page),
      });
    }
    return worked;
  };
  form.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  copy.addEventListener('click', () => void copyWhole(copy));
  dialog.addEventListener('keydown', (event) => {
    if (!copiesLetter(event)) return;
    event.preventDefault();
    void copyWhole(copy);
  });
  return {
    open: (message, host) => {
      choose(message, host);
      write();
      dialog.showModal();
      form.querySelector<HTMLInputElement>('input:checked')?.focus();
    },
    copy: (message, host, button) => {
      choose(message, host);
      return copyWhole(button);
    },
    remove: () => {
      dialog.remove();
    },
  };
}

/**
 * Adds a closed dialog to the page.
 * @param first what stays in view above the parts
 */
function dialogWith(
  t: PageContext['t'],
  first: HTMLElement,
  ...parts: HTMLElement[]
): HTMLDialogElement {
  const title = createElement('h2', { id: 'reply-title' }, t('reply.panel'));
  const close = createElement('button', { type: 'button', className: 'ef-copy' }, t('reply.close'));
  const header = createElement('header', {}, title, close, first);
  const dialog = createElement('dialog', { className: 'ef-reply-panel' }, header, ...parts);
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('closedby', 'any');
  close.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return dialog;
}
