import { replyFor } from '../../domain/reply/reply.ts';
import { formatDate, formatMoment, localDay } from '../../i18n/format.ts';
import { fill } from '../../i18n/fill.ts';
import type { PageContext } from '../page-context.ts';
import { choicesOf } from './choices.ts';
import { createElement } from './element.ts';
import { letterView } from './letter-view.ts';
import { detectBrowser } from './detect-browser.ts';
import type { ReplyFile } from './reply-file.ts';

/** Creates the dialog for letters about one entry, and returns a function that opens it for a message. */
export function letterPanel({ data, texts, detections }: ReplyFile): (message: string) => void {
  const page = document.documentElement.lang;
  const speak =
    (locale: string): PageContext['t'] =>
    (key, parameters) =>
      fill(texts[locale]?.[key] ?? '', parameters);
  const t = speak(page);
  const { form, chosen } = choicesOf(data, page, t);
  const { view, show } = letterView(t);
  const { dialog, name } = dialogWith(t, form, view);
  let message = '';

  const write = (): void => {
    const { kind, language, format, host } = chosen();
    const { origin } = location;
    const now = new Date();
    const report = kind === 'report';
    const date = report ? formatMoment(language, now) : formatDate(language, localDay(now));
    const browser = report ? detectBrowser(navigator, detections, language) : undefined;
    const choice = { message, kind, language, format, host, origin, date, browser };
    const letter = replyFor(data, choice, speak(language));
    const words = data.words[language];
    const blank = words?.host && speak(language)('reply.blank', { name: words.host });
    show(letter, {
      language,
      blanks: blank !== undefined && letter.body.includes(blank),
      short: format === 'link' ? `${origin}${words?.short ?? ''}${message}/` : undefined,
    });
  };
  form.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  return (next) => {
    message = next;
    const { client = '', platforms = [] } = data.messages[message] ?? {};
    const words = data.words[page];
    const on = platforms.map((id) => words?.platforms[id] ?? id).join(' / ');
    name.textContent = [words?.clients[client] ?? client, on].filter(Boolean).join(' · ');
    write();
    dialog.showModal();
    form.querySelector<HTMLInputElement>(':checked')?.focus();
  };
}

/** Adds a closed dialog to the page; `name` is the place for the name of the message’s client. */
function dialogWith(
  t: PageContext['t'],
  ...parts: HTMLElement[]
): { dialog: HTMLDialogElement; name: HTMLElement } {
  const title = createElement('h2', { id: 'reply-title' }, t('reply.panel'));
  const name = createElement('p');
  const close = createElement('button', { type: 'button', className: 'ef-copy' }, t('reply.close'));
  const header = createElement('header', {}, title, name, close);
  const dialog = createElement('dialog', { className: 'ef-reply-panel' }, header, ...parts);
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('closedby', 'any');
  close.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  return { dialog, name };
}
