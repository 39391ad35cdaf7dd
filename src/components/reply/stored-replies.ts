import { readStorage, writeStorage } from '../storage/storage.ts';

/** The most replies that are stored, by judgement. */
const MOST = 20;

/** The storage key; other sites of the same origin have their own. */
const KEY = `replies ${import.meta.env.BASE_URL}`;

/** A message that was replied to: nothing of what was typed, and no host name. */
export interface StoredReply {
  /** The root-relative URL of the message. */
  page: string;
  /** The client and the first line of the message, as the library has them. */
  name: string;
}

/** Returns the messages that were replied to in this browser, the last first. */
export function readReplies(): StoredReply[] {
  try {
    const stored: unknown = JSON.parse(readStorage('localStorage', KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isReply) : [];
  } catch {
    return [];
  }
}

/** Stores replies in place of those stored, or removes them if there are none. */
export function writeReplies(replies: StoredReply[]): void {
  writeStorage('localStorage', KEY, replies.length > 0 ? JSON.stringify(replies) : null);
}

/** Puts a reply first, where it stands once, and drops the oldest above 20. */
export function withReply(replies: StoredReply[], reply: StoredReply): StoredReply[] {
  return [reply, ...replies.filter(({ page }) => page !== reply.page)].slice(0, MOST);
}

/** Tells whether a stored value is a reply with a URL of this site: links are made of it. */
function isReply(value: unknown): value is StoredReply {
  if (typeof value !== 'object' || value === null) return false;
  const { page, name } = value as Record<string, unknown>;
  return typeof page === 'string' && /^\/(?!\/)/.test(page) && typeof name === 'string';
}
