import type { Read, ReadingWords } from 'error-faq';
import { orderChain } from './chain.ts';
import { collect } from './collect.ts';
import { factsOf } from './facts.ts';
import { faultsOf } from './faults.ts';
import { badlySigned } from './signature.ts';

/** Reads certificates: a chain, what is wrong with it, and what it says. */
export const read: Read = async (given, now) => {
  const { certificates, secret, damaged, host, sent, printed, rest } = collect(given);
  if (secret) return 'secret';
  const [first, ...more] = certificates;
  if (!first)
    return damaged ? { findings: [], things: [], notes: [{ words: 'damaged' }] } : undefined;
  const chain = orderChain([first, ...more], now);
  const wrong = await badlySigned(chain.path);
  const findings = faultsOf(chain, { now, host, sent, badlySigned: wrong });
  return {
    findings:
      printed === 'part' ? findings.filter(({ id }) => !BY_EXTENSIONS.includes(id)) : findings,
    things: factsOf(chain, now),
    notes: notesOf({ host, sent, damaged, printed: printed !== undefined }),
    rest,
  };
};

/** Faults that only extensions tell. */
const BY_EXTENSIONS = ['no-san', 'issuer-not-an-authority'];

/** Returns what cannot be known from certificates alone. */
function notesOf({
  host,
  sent,
  damaged,
  printed,
}: {
  host?: string;
  sent: boolean;
  damaged: boolean;
  printed: boolean;
}): ReadingWords[] {
  return [
    ...(printed ? [{ words: 'printed' }] : []),
    ...(damaged ? [{ words: 'damaged-too' }] : []),
    { words: 'trust' },
    { words: 'revocation' },
    ...(sent ? [] : [{ words: 'server' }]),
    ...(host === undefined ? [{ words: 'no-host' }] : []),
    { words: 'clock' },
  ];
}
