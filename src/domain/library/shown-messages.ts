import type { Client } from '../../schemas/client.ts';
import { isPast } from './comparison.ts';
import type { Entry, Message } from './types.ts';

/**
 * Returns the messages that stand on the page of an entry itself: of each browser, system and
 * device what it shows today, in the language of the page if it does so in it, and those the entry
 * features. What else there is stands on the page of all its messages: older and rarer ones, other
 * languages, and programs unless nothing else shows the error.
 */
export function shownMessages(
  { messages, featured }: Pick<Entry, 'messages' | 'featured'>,
  clients: Client[],
  locale: string,
): Message[] {
  const today = messages.filter((message) => !message.retired && !isPast(message));
  const ofKind = (command: boolean): Message[] =>
    clients
      .filter(({ kind }) => (kind === 'command') === command)
      .flatMap(({ id }) =>
        usual(
          today.filter(({ client }) => client === id),
          locale,
        ),
      );
  const screens = ofKind(false);
  const chosen = screens.length > 0 ? screens : ofKind(true);
  return messages.filter((message) => chosen.includes(message) || featured.includes(message.id));
}

/** Returns the message of a client that a reader most likely sees; empty if there are none. */
function usual(messages: Message[], locale: string): Message[] {
  const rank = ({ language, appears }: Message): number =>
    (language.split('-')[0] === locale.split('-')[0] ? 0 : 2) + (appears === 'by-default' ? 0 : 1);
  return messages.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
}
