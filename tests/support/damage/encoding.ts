import { inText, putIn, texts, written, type Damage } from './damage.ts';

/** Makes a damage that inserts bytes at a random position. */
const bytesIn = (hex: string): Damage =>
  inText(texts, (text, { below }) => {
    const bytes = Buffer.from(text);
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(hex, 'hex'), bytes.subarray(at)]);
  });

/** Damages to the encoding, and invisible characters. */
export const encodingDamages: Record<string, Damage> = {
  'line ends of Windows': inText(texts, (text) => text.replaceAll('\n', '\r\n')),
  'line ends of old': inText(written, (text) => text.replaceAll('\n', '\r')),
  'UTF-16': inText(texts, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'UTF-16 without its mark': inText(texts, (text) => Buffer.from(text, 'utf16le').swap16()),
  'a letter in Latin 1': bytesIn('e9'),
  'letters in Shift_JIS': bytesIn('83478389'),
  'half a character': inText(texts, (text, { below }) => {
    const bytes = Buffer.from(text);
    const start = below(bytes.length);
    const at = bytes.findIndex((byte, index) => index >= start && byte >= 0x80);
    return at < 0 ? undefined : Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)]);
  }),
  'a byte order mark inside': inText(texts, putIn(['\uFEFF'])),
  'a lost character': inText(texts, putIn(['\uFFFD'])),
  'a control character': inText(
    texts,
    putIn(['\u0000', '\u0001', '\u0007', '\u001b', '\u007f', '\u0085']),
  ),
  'a character nobody sees': inText(
    texts,
    putIn(['\u200b', '\u00ad', '\u2028', '\u202e', '\u2066']),
  ),
  'accents apart from their letters': inText(written, (text) => text.normalize('NFD')),
};
