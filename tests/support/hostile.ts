import { chance } from './random.ts';

const codes = Array.from({ length: 256 }, (_, code) => code);

/** Texts with nothing to search for. */
export const empty: Record<string, string> = {
  'an empty text': '',
  'white space': ' \t\n\r\n　\u00a0\u2028',
  'only punctuation': '。。。!?…・「」()[]{}<>*+^$|\\/~-_=#%&@\'"`',
  'only a host name': 'www.example.jp',
  'only an address': 'https://www.example.jp:8443/path/page.html?q=1#top',
  'marks of direction and joiners': '\u202e\u200f\u200b\u2066\ufeff\u200d',
  'a text of NUL': '\0\0\0\0',
};

/** Texts that have broken programs before. */
export const hostile: Record<string, string> = {
  '100,000 letters': 'a'.repeat(100_000),
  '100,000 characters of Japanese': '証明書は失効しています。'.repeat(8334),
  '100,000 line breaks': '\n'.repeat(100_000),
  'all bytes': String.fromCharCode(...codes),
  'the start of a program': 'MZ\u0090\0\u0003\0\0\0\u0004\0\0\0ÿÿ\0\0',
  'an image that runs a script': '<img src=x onerror="document.title=1">失効',
  'the end of the box and a script': '</textarea></template><script>document.title=1</script>失効',
  'an address that is a script': 'javascript:document.title=1',
  'a template': '{{constructor.constructor("document.title=1")()}} ${document.title=1} {host}',
  'a pattern without an end': '[a-z(?:',
  'a pattern that takes for ever': `^(a+)+$ ${'a'.repeat(5000)}!`,
  'host names without end': 'a.'.repeat(20_000),
  'hyphens without end': `a${'-'.repeat(20_000)}`,
  'a glob': '**/*.{js,ts}',
  'a replacement': '$& $1 $` $$',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈🇯🇵✅',
  'text from right to left': '\u202eשלום עולם مرحبا\u202c',
  'half of a character': 'certificate \ud83d revoked \udc00',
  'halves in the wrong order': '\udc00\ud83d',
  'many accents': `e${'\u0301'.repeat(5000)}`,
  'the longest decomposition': '\ufdfa'.repeat(2000),
  'names every object has': '__proto__ constructor toString hasOwnProperty',
  'numbers that are none': 'NaN -1 1e309 0x 9007199254740993 Infinity',
  'a query to a database': "' OR 1=1; DROP TABLE messages; --",
};

const alphabets = [
  'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  '証明書失効取消期限切接続安全認証局発行者鍵署名',
  'あいうえおかきくけこさしすせそたちつてとアイウエオカキクケコサシスセソー',
  '_:.-/\\()[]{}<>*+?^$|&;#%~"\'`,!=@',
  'ＡＢＣａｂｃ０１２３＿：（）ｱｲｳｴｵｶﾞ',
  '\0\u0007\t\n\r\u001b\u007f\u0085\u200b\u202e\u2028\ufeff\ufffe',
  'ÀÉîõüßİıſΣςЖשم१๓한😀\u0301\u3099',
].map((letters) => [...letters]);

/** Generates seeded strings of up to 80 characters: letters of one script, of all, or any code units. */
export function randomTexts(count: number, seed: number): string[] {
  const { below, pick } = chance(seed);
  const any = alphabets.flat();
  return Array.from({ length: count }, () => {
    const letters = pick([...alphabets, any, undefined]);
    const letter = (): string => (letters ? pick(letters) : String.fromCharCode(below(0x10000)));
    return Array.from({ length: below(81) }, letter).join('');
  });
}
