import type { Client } from '../../schemas/client.ts';
import { isNumber } from './codes.ts';
import type { Message } from './types.ts';

/** What one client shows for an entry: one row of its table. */
export interface Equivalent {
  client: Client;
  /** The newest message that shows it. */
  message: Message;
  /** Whether its text has to be shown too: it has no code, or only numbers, which say too little. */
  worded: boolean;
  /** The years of all messages that show it; open where it is still shown. */
  seen: Message['seen'];
  /** Their versions, where all of them name the same. */
  versions: Message['versions'];
  /** Where it is shown no longer: what the same client shows today. */
  today?: Message;
}

/** Whether a message is shown no longer. */
export function isPast({ seen }: Pick<Message, 'seen'>): boolean {
  return seen.to !== undefined;
}

/**
 * What every client shows, in the order of the clients: one row for each distinct screen, what is
 * shown today first. Of a client that has messages in the reader's language only these count.
 * @param telling the line of a message that tells it from others
 */
export function equivalentsOf(
  messages: Message[],
  clients: Client[],
  locale: string,
  telling: (message: Message) => string,
): Equivalent[] {
  return clients.flatMap((client) => {
    const own = readable(
      messages.filter((message) => message.client === client.id),
      locale,
    );
    const groups = Map.groupBy(own, (message) => screenOf(message, telling));
    const rows = [...groups.values()].map((group) => rowOf(client, group));
    const [past, present] = [rows.filter(isPast), rows.filter((row) => !isPast(row))];
    return [...present, ...past.map((row) => ({ ...row, ...todayOf(row, present) }))];
  });
}

/** The messages in the reader's language; if there are none, those in the language of the first. */
function readable(messages: Message[], locale: string): Message[] {
  const speaks = (message: Message, language: string): boolean =>
    message.language.split('-')[0] === language.split('-')[0];
  const own = messages.filter((message) => speaks(message, locale));
  if (own.length > 0) return own;
  return messages.filter((message) => speaks(message, messages[0]?.language ?? locale));
}

const isWorded = ({ codes }: Message): boolean => codes.every(isNumber);

/** What a row shows of a message: messages that are alike in it are one screen. */
function screenOf(message: Message, telling: (message: Message) => string): string {
  const text = isWorded(message) ? telling(message) : '';
  return JSON.stringify([isPast(message), message.codes, text]);
}

function rowOf(client: Client, group: Message[]): Equivalent {
  const message = group.reduce((newest, one) => (isNewer(one, newest) ? one : newest));
  const last = Math.max(...group.map(({ seen }) => seen.to ?? 0));
  const versions = new Set(group.map((one) => JSON.stringify(one.versions)));
  return {
    client,
    message,
    worded: isWorded(message),
    seen: {
      from: Math.min(...group.map(({ seen }) => seen.from)),
      ...(isPast(message) && { to: last }),
    },
    versions: versions.size === 1 ? message.versions : 'unknown',
  };
}

const isNewer = (one: Message, other: Message): boolean =>
  (one.seen.to ?? one.seen.from) > (other.seen.to ?? other.seen.from);

/** Of what is shown today, what bears a code of the old screen, else what stands first. */
function todayOf(row: Equivalent, present: Equivalent[]): { today?: Message } {
  const same = present.find(({ message }) =>
    message.codes.some((code) => row.message.codes.includes(code)),
  );
  const today = (same ?? present[0])?.message;
  return today ? { today } : {};
}
