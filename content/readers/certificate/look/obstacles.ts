import type { ReadingWords } from 'error-faq';
import { NoStarttls } from './starttls.ts';
import { formatTarget, type Target } from './target.ts';

/** Words for what the system says when there is no connection; others are given with their code. */
const SYSTEM: Record<string, string> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'no-answer',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  EAFNOSUPPORT: 'no-route',
  ECONNRESET: 'cut-before',
  EPIPE: 'cut-before',
};

/** The longest line of a server that is repeated. By judgement. */
const LONGEST = 100;

/**
 * Returns the words for an error without which there would have been a handshake.
 * @throws what is no error of the system or the server
 */
export function obstacleIn(error: unknown, target: Target): ReadingWords {
  const values = { service: formatTarget(target) };
  if (error instanceof NoStarttls) {
    const protocol = (target.starttls ?? '').toUpperCase();
    const answer = lineOf(error.message);
    return {
      words: answer === '' ? 'cut-before' : 'no-starttls',
      values: { ...values, protocol, answer },
    };
  }
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = String(error.code);
  return { words: SYSTEM[code] ?? 'unreachable', values: { ...values, code } };
}

/** Returns the last line of an answer, shortened. */
export function lineOf(answer: string): string {
  return (answer.trim().split(/\r?\n/).at(-1) ?? '').slice(0, LONGEST);
}
