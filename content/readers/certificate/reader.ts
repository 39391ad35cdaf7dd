import type { Given, Read, ReadingWords } from 'error-faq';
import { orderChain } from './chain.ts';
import { collect } from './collect.ts';
import { factsOf } from './facts.ts';
import { faultsOf } from './faults.ts';
import { badlySigned } from './signature.ts';

/** Reads certificates: a chain, what is wrong with it, and what it says. */
export const read: Read = async (given, now) => {
  const { certificates, secret, damaged, host, sent } = collect(given);
  if (secret) return 'secret';
  const [first, ...more] = certificates;
  if (!first)
    return damaged ? { findings: [], things: [], notes: [{ words: 'damaged' }] } : undefined;
  const chain = orderChain([first, ...more], now);
  const wrong = await badlySigned(chain.path);
  return {
    findings: faultsOf(chain, { now, host, sent, badlySigned: wrong }),
    things: factsOf(chain, now),
    notes: notesOf({ host, sent, damaged }),
    rest: restOf(given),
  };
};

/** The armour of a file, and lines of base64. */
const CODED = /-----BEGIN [^-]*-----[^]*?-----END [^-]*-----|^[>\s]*[A-Za-z0-9+/=]{40,}\s*$/gm;

/** Returns the text beside the certificates, such as the errors of the program that printed them. */
function restOf(given: Given[]): string {
  const texts = given.filter((part) => typeof part === 'string');
  return texts.join('\n').replaceAll(CODED, '').trim();
}

/** Returns what cannot be known from certificates alone. */
function notesOf({
  host,
  sent,
  damaged,
}: {
  host?: string;
  sent: boolean;
  damaged: boolean;
}): ReadingWords[] {
  return [
    ...(damaged ? [{ words: 'damaged-too' }] : []),
    { words: 'trust' },
    { words: 'revocation' },
    ...(sent ? [] : [{ words: 'server' }]),
    ...(host === undefined ? [{ words: 'no-host' }] : []),
    { words: 'clock' },
  ];
}
