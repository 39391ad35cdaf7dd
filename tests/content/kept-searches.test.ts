import { expect, test } from 'vitest';
import { ngramsOf } from '../../src/search/text/ngrams.ts';
import { normalize } from '../../src/search/text/normalize.ts';
import { redact } from '../../src/search/text/redact.ts';
import { content } from './tree.ts';

/** How much of the letters of a message is left at least when all that looks private is taken out. */
const LEFT = 0.7;

test('a kept search still has the codes and the words of its error', () => {
  const messages = content().entries.flatMap(({ slug, messages: all }) =>
    all.map(({ id, heading = '', lines, codes }) => ({
      name: `${slug}#${id}`,
      text: [heading, ...lines].join('\n').replace(/\{[a-z][a-z0-9-]*\}/g, '…'),
      codes,
    })),
  );
  const spoiled = messages.flatMap(({ name, text, codes }) => {
    const left = redact(text);
    const lost = codes.filter((code) => text.includes(code) && !left.includes(code));
    const kept = ngramsOf(normalize(left));
    const grams = [...ngramsOf(normalize(text))];
    const share = grams.filter((gram) => kept.has(gram)).length / grams.length;
    return lost.length > 0 || share < LEFT ? [`${name}: ${share.toFixed(2)} ${lost.join()}`] : [];
  });
  expect(messages.length).toBeGreaterThan(100);
  expect(spoiled).toEqual([]);
});
