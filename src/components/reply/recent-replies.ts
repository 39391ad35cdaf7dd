import type { PageContext } from '../page-context.ts';
import { createElement } from './element.ts';
import { readReplies, withReply, writeReplies, type StoredReply } from './stored-replies.ts';

/** The list of the messages that were replied to in this browser; hidden while there are none. */
export interface RecentReplies {
  view: HTMLElement;
  add: (reply: StoredReply) => void;
}

/** Creates the list of recent replies, each with a link and a button that removes it. */
export function recentReplies(t: PageContext['t']): RecentReplies {
  const list = createElement('ul');
  const clear = createElement('button', { type: 'button', className: 'ef-copy' });
  clear.textContent = t('reply.recent.delete');
  const view = createElement(
    'details',
    { className: 'ef-reply-recent' },
    createElement('summary', {}, t('reply.recent')),
    createElement('p', { className: 'ef-reply-hint' }, t('reply.recent.note')),
    list,
    clear,
  );
  const item = (reply: StoredReply): HTMLElement => {
    const remove = createElement('button', {
      type: 'button',
      className: 'ef-copy',
      ariaLabel: t('reply.recent.one', { name: reply.name }),
    });
    remove.textContent = '×';
    remove.addEventListener('click', () => {
      keep(readReplies().filter(({ page }) => page !== reply.page));
    });
    return createElement('li', {}, createElement('a', { href: reply.page }, reply.name), remove);
  };
  const show = (replies: StoredReply[]): void => {
    list.replaceChildren(...replies.map(item));
    view.hidden = replies.length === 0;
  };
  const keep = (replies: StoredReply[]): void => {
    writeReplies(replies);
    show(replies);
    if (view.open) view.querySelector('summary')?.focus();
  };
  clear.addEventListener('click', () => {
    keep([]);
  });
  show(readReplies());
  return {
    view,
    add: (reply) => {
      const replies = withReply(readReplies(), reply);
      writeReplies(replies);
      show(replies);
    },
  };
}
