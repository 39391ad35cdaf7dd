import { expect, test } from 'vitest';
import { choosePlural, readNames, readPack } from '../../lab/catalogues/pak.ts';
import { plainText } from '../../lab/catalogues/plain-text.ts';
import { differencesOf, formatCatalogue } from '../../lab/catalogues.ts';

/** A data pack of version 5 with two texts and an alias of the second. */
function pack(): Buffer {
  const texts = [Buffer.from('Kein Papier'), Buffer.from('ورق')];
  const start = 12 + 6 * 3 + 4;
  const bytes = Buffer.alloc(start);
  bytes.writeUInt32LE(5, 0);
  bytes.writeUInt8(1, 4);
  bytes.writeUInt16LE(2, 8);
  bytes.writeUInt16LE(1, 10);
  const offsets = [start, start + (texts[0]?.length ?? 0), start + Buffer.concat(texts).length];
  for (const [at, offset] of offsets.entries()) {
    bytes.writeUInt16LE([7, 9, 0][at] ?? 0, 12 + 6 * at);
    bytes.writeUInt32LE(offset, 14 + 6 * at);
  }
  bytes.writeUInt16LE(11, 30);
  bytes.writeUInt16LE(1, 32);
  return Buffer.concat([bytes, ...texts]);
}

test('the texts of a data pack are read by their numbers, those of aliases as well', () => {
  expect([...readPack(pack())]).toEqual([
    [7, 'Kein Papier'],
    [9, 'ورق'],
    [11, 'ورق'],
  ]);
  expect([...readNames('IDS_EMPTY,7,a.grd\nIDS_PAPER,9,b.grdp\n')]).toEqual([
    ['IDS_EMPTY', 7],
    ['IDS_PAPER', 9],
  ]);
  expect(() => readPack(Buffer.from([4, 0, 0, 0]))).toThrow('version 5');
});

test('of a text with a plural the form for a count is chosen, in each language its own', () => {
  const text =
    '{1, plural, =1 {heute {0}} one {# день {0}} many {# дней {0} am {2, date, full}} other {# {0}}}';
  expect(choosePlural(text, 'ru', 12)).toBe('{1} дней {0} am {2}');
  expect(choosePlural(text, 'de', 12)).toBe('{1} {0}');
  expect(choosePlural('ohne', 'de', 12)).toBe('ohne');
});

test('markup becomes lines and spaces', () => {
  expect(plainText('<p>The <b>tank</b>\n   is &quot;empty&quot;:<ul><li>fill it</li></ul>')).toBe(
    'The tank is "empty":\nfill it',
  );
});

test('a catalogue is written so that every letter can be seen, and a changed one is named', () => {
  const facts = { program: 'Barista', version: '2', file: 'ar.lang', language: 'ar' };
  const write = (text: string) => formatCatalogue({ ...facts, texts: new Map([['EMPTY', text]]) });
  const recorded = write('\u200fورق');
  expect(recorded).toContain('"EMPTY": "\\u200fورق"');
  expect(differencesOf('ar.json', recorded, recorded)).toEqual([]);
  expect(differencesOf('ar.json', recorded, write('ورقا'))).toEqual([
    'ar.json: EMPTY: [-\u200fورق-]{+ورقا+}',
  ]);
});
