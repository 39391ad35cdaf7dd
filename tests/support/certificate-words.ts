import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Sight } from '../../src/domain/readers/look.ts';
import { describeReading, lookWords, sayValue } from '../../src/domain/readers/reader-words.ts';
import type { Library } from '../../src/domain/library/types.ts';
import { readerData } from '../../src/schemas/reader.ts';

const file = join(import.meta.dirname, '../../content/readers/certificate/reader.yaml');
/** What the reader of certificates can say. */
export const certificateData = readerData.parse(parse(readFileSync(file, 'utf8')));

/** Expects that all of what was seen can be said in every language, without anything that was not filled in. */
export function expectWords({ obstacle, reading, marks = [] }: Sight): void {
  const nothing = { findings: [], things: [], notes: [] };
  for (const locale of ['ja', 'en']) {
    const library = {
      entries: [] as Library['entries'],
      leftOut: [] as Library['leftOut'],
    } as Library;
    const words = lookWords(library, { ...certificateData, id: 'certificate' }, locale);
    const format = (time: Date): string => time.toISOString();
    const { findings, things, notes } = describeReading(reading ?? nothing, words, format);
    const facts = things.flatMap((thing) => thing.facts);
    const said = [
      ...(obstacle ? [sayValue(obstacle, words, format)] : []),
      ...findings.map(({ text }) => text),
      ...things.map(({ title }) => title),
      ...facts.flatMap(({ label, values }) => [label, ...values]),
      ...notes,
      ...marks.map(({ label }) => words.words[label] ?? ''),
    ];
    expect(findings.length).toBe(reading?.findings.length ?? 0);
    expect(said.filter((text) => text === '' || /\{\w+\}/.test(text))).toEqual([]);
  }
}
