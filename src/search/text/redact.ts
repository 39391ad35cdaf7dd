import { looksRandom } from './looks-random.ts';

/** What stands where something of a host stood, and where something else of a person stood. */
const HOST = '{host}';
const HIDDEN = '{hidden}';
/** A kept text is much shorter than that. */
const READ = 20_000;

type Replace = string | ((match: string, ...groups: string[]) => string);
const keepFirst = (_: string, first = ''): string => first + HIDDEN;

const VALUE = String.raw`(?:\{(?:host|hidden)\}|"[^"\n]*"|'[^'\n]*'|[^\s,;&"'「」]+)`;
const SECRET =
  'pass(?:word|wd|phrase|code)?|pwd|pw|pin|secret|token|credential|cookie|session|api[-_]?key|access[-_]?key|private[-_]?key|auth|パスワード|暗証番号|合言葉|トークン|密码|口令|密钥|令牌|验证码';
const PERSON =
  'user(?:[-_ ]?(?:name|id))?|login|account|uid|ユーザー?名?|利用者(?:名|ID)|アカウント|ログイン(?:名|ID)|氏名|名前|用户名|[账帐][号户]|登录名|姓名';
const PLACE = 'host(?:[-_ ]?name)?|server|computer(?:[-_ ]?name)?|machine|workstation|domain';
const PART = String.raw`[^\\¥/\n"'<>|:*?「」]+`;

/** From the widest to the narrowest, so that none leaves a piece of what another would have taken. */
const PRIVATE: [RegExp, Replace][] = [
  // Whole addresses, with all that is in them, up to a space or a mark of quotation.
  [/(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>「」『』“”‘’（）]+/gi, HOST],
  // E-mail addresses, their first part quoted or not.
  [/(?:"[^"\n]{1,64}"|[^\s@"<>「」（）]{1,64})@(?:\[[^\]\s]*\]|[^\s@"'<>「」（）]+)/g, HOST],
  // Headers and words that announce a secret.
  [/((?:set-)?cookie|(?:proxy-)?authorization)\s*:[^\n]+/gi, `$1: ${HIDDEN}`],
  [
    /(?<!\w)([Bb]earer|[Bb]asic|[Dd]igest|[Nn]egotiate|NTLM) +(?=\S*(?:\d|[a-z][A-Z]|=))[\w+/=.~-]{6,}/g,
    `$1 ${HIDDEN}`,
  ],
  [new RegExp(`((?:${SECRET})(?:[-_][\\w-]{1,40})?["']?\\s*[:=]+\\s*)${VALUE}`, 'gi'), keepFirst],
  [
    new RegExp(
      `((?:${SECRET})(?: is |は|が|を|是|为|[ 「“])["「“]?\\s*)(?=[!-~]*\\d)[!-~]{3,}`,
      'gi',
    ),
    keepFirst,
  ],
  [new RegExp(`((?<!\\p{sc=Latn})(?:${PERSON})["']?\\s*[:=]\\s*)${VALUE}`, 'giu'), keepFirst],
  [new RegExp(`((?<!\\p{sc=Latn})(?:${PLACE})["']?\\s*=\\s*)${VALUE}`, 'giu'), keepFirst],
  [/((?<!\S)(?:-u|--?(?:user(?:name)?|password|token|pass)) +)\S+/g, keepFirst],
  // Whom an X.500 name is about.
  [/((?<!\w)(?:CN|OU|O|L|ST|DC|UID|E|emailAddress|serialNumber) ?= ?)[^,;/\n"]+/g, keepFirst],
  // Shares and drives of Windows, where a folder may have spaces in its name; homes of other systems.
  [
    new RegExp(
      String.raw`(?:[\\¥]{2}|(?<!\w)[a-z]:[\\¥])(?:${PART}[\\¥]+)*[^\s\\¥"'<>|「」、。]*`,
      'gi',
    ),
    HIDDEN,
  ],
  [/[/\\¥](?:Users|home)[/\\¥][^\s"'<>|「」、。:]+/gi, HIDDEN],
  // A domain of Windows with its user.
  [/(?<![\w\\-])[A-Z][A-Z0-9-]+\\[\w.$-]+/g, HIDDEN],
  [/(?<![\w-])S-1-\d+(?:-\d+)+/g, HIDDEN],
  // Addresses of version 4, of network cards, of version 6.
  [/(?<!\d|\d\.)(?:\d{1,3}[.。]){3}\d{1,3}(?:[:/]\d+)?(?!\d|\.\d)/g, HOST],
  [/(?<!\w)ip-\d+-\d+-\d+-\d+(?!\w)/gi, HOST],
  [/(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,}(?![\w:-])/gi, HIDDEN],
  [/(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/gi, HIDDEN],
  [
    /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,8}[0-9a-f]{0,4}(?:%[\w.-]+)?(?:\/\d{1,3})?(?![\w:])/gi,
    (match) => (/[0-9a-f]/i.test(match) && !isTime(match) ? HOST : match),
  ],
  // Host names in any script: at least two labels, the last of which is no number and no single letter.
  // Of the name of a class, which no host name ends in, that of the error stays.
  [
    /(?<![\p{L}\p{N}\p{M}_.-])(?:[\p{L}\p{N}\p{M}_-]+\.)+(\p{L}[\p{L}\p{N}\p{M}_-]+)(?::\d+)?/gu,
    (_, last = '') =>
      /^(?:[A-Z]+[a-z]+){2,}$|^[A-Z]{3,}[a-z]+$/.test(last) ? `${HOST}.${last}` : HOST,
  ],
  [/(?<![\w。-])(?:[a-z0-9-]+。)+(?:com|net|org|[a-z]{2})(?!\w)/g, HOST],
  // Numbers of cards.
  [/(?<![\w-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?![\w-])/g, HIDDEN],
  // Numbers of telephones, keys, fingerprints, tokens.
  [/(?<![\w-])(?:\+\d{1,3}[- ]?|0)\d{1,4}[- ]\d{1,4}[- ]\d{3,4}(?![\w-])/g, HIDDEN],
  [/(?<!\w)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!\w)/gi, HIDDEN],
  [/(?<!\w)(?:[0-9a-f]{2} ){7,}[0-9a-f]{2}(?!\w)/gi, HIDDEN],
  [/(?<!\w)(?:0x)?[0-9a-f]{16,}(?!\w)/gi, HIDDEN],
  [/(?<!\w)(?:AKIA|ASIA)[A-Z0-9]{12,}(?!\w)/g, HIDDEN],
  [/(?<!\w)xox[a-z]-[\w-]+/g, HIDDEN],
  [/(?<![\w+/-])[\w+/-]{16,}=*/g, (match) => (looksRandom(match) ? HIDDEN : match)],
];

/** Whether a text is a time of day, or nothing but colons between numbers, as a place in a file. */
const isTime = (text: string): boolean => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text);

/**
 * Takes out of a text what may tell who somebody is, where, or how they get in: addresses, host names,
 * names of users, passwords and keys, as far as a pattern can tell. Each leaves `{host}` or `{hidden}`.
 * It rather takes too much than too little: what is left may be handed to others.
 */
export function redact(text: string): string {
  const plain = text
    .slice(0, READ)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  return PRIVATE.reduce(
    (left, [pattern, by]) =>
      typeof by === 'string' ? left.replace(pattern, by) : left.replace(pattern, by),
    plain,
  );
}
