import type { Client } from '../../schemas/client.ts';
import { isNumber } from './codes.ts';
import type { Message } from './types.ts';

/** One row of the table that compares clients: a screen of a client, and the messages behind it. */
export interface Equivalent {
  client: Client;
  /** The newest of its messages. */
  message: Message;
  /** Whether the row shows the text as well, because there is no code or only numbers. */
  worded: boolean;
  /** The years of all its messages; without `to` if it is still shown. */
  seen: Message['seen'];
  /** The versions, if all its messages have the same. */
  versions: Message['versions'];
  /** The message that replaced it, if it is no longer shown. */
  today?: Message;
}

/** Tells whether a message is no longer shown. */
export function isPast({ seen }: Pick<Message, 'seen'>): boolean {
  return seen.to !== undefined;
}

/**
 * Compares what the clients show: one row for each distinct screen, in the order of the clients,
 * current screens before past ones. If a client has messages in the language of the reader, only those
 * count.
 * @param telling returns the line by which a reader recognises a message (`distinctiveLine`)
 */
export function equivalentsOf(
  messages: Message[],
  clients: Client[],
  locale: string,
  telling: (message: Message) => string,
): Equivalent[] {
  return clients.flatMap((client) => {
    const shown = readable(
      messages.filter((message) => message.client === client.id),
      locale,
    );
    const groups = Map.groupBy(shown, (message) => screenOf(message, telling));
    const rows = [...groups.values()].map((group) => rowOf(client, group));
    const [past, present] = [rows.filter(isPast), rows.filter((row) => !isPast(row))];
    return [...present, ...past.map((row) => ({ ...row, ...todayOf(row, present) }))];
  });
}

/** Returns the messages in the language of the reader or, without any, in that of the first message. */
function readable(messages: Message[], locale: string): Message[] {
  const speaks = (message: Message, language: string): boolean =>
    message.language.split('-')[0] === language.split('-')[0];
  const inLocale = messages.filter((message) => speaks(message, locale));
  if (inLocale.length > 0) return inLocale;
  return messages.filter((message) => speaks(message, messages[0]?.language ?? locale));
}

const isWorded = ({ codes }: Message): boolean => codes.every(isNumber);

/** Returns a key of what a row shows; messages with equal keys are one screen. */
function screenOf(message: Message, telling: (message: Message) => string): string {
  const text = isWorded(message) ? telling(message) : '';
  return JSON.stringify([isPast(message), message.codes, text]);
}

function rowOf(client: Client, group: Message[]): Equivalent {
  const message = group.reduce((newest, other) => (isNewer(other, newest) ? other : newest));
  const last = Math.max(...group.map(({ seen }) => seen.to ?? 0));
  const versions = new Set(group.map((member) => JSON.stringify(member.versions)));
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

const isNewer = (a: Message, b: Message): boolean =>
  (a.seen.to ?? a.seen.from) > (b.seen.to ?? b.seen.from);

/** Finds the current message that shares a code with a past screen, or else the first current one. */
function todayOf(row: Equivalent, present: Equivalent[]): { today?: Message } {
  const same = present.find(({ message }) =>
    message.codes.some((code) => row.message.codes.includes(code)),
  );
  const today = (same ?? present[0])?.message;
  return today ? { today } : {};
}
