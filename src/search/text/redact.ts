/** The replacements for an address or host name, and for any other private text. */
const HOST = '{host}';
const HIDDEN = '{hidden}';
/** How much of a text is read, in characters; the rest is dropped. Stored searches are much shorter. */
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

/** The patterns, widest first, so that none leaves a piece of what another would have replaced. */
const PRIVATE: [RegExp, Replace][] = [
  // Whole URLs, up to a space or a quotation mark.
  [/(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/[^\s"'<>「」『』“”‘’（）]+/gi, HOST],
  // E-mail addresses, the local part quoted or not.
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
  // The subject of an X.500 name.
  [/((?<!\w)(?:CN|OU|O|L|ST|DC|UID|E|emailAddress|serialNumber) ?= ?)[^,;/\n"]+/g, keepFirst],
  // Windows shares and drives, where folder names may have spaces; home folders of other systems.
  [
    new RegExp(
      String.raw`(?:[\\¥]{2}|(?<!\w)[a-z]:[\\¥])(?:${PART}[\\¥]+)*[^\s\\¥"'<>|「」、。]*`,
      'gi',
    ),
    HIDDEN,
  ],
  [/[/\\¥](?:Users|home)[/\\¥][^\s"'<>|「」、。:]+/gi, HIDDEN],
  // A Windows domain with its user, and a security identifier.
  [/(?<![\w\\-])[A-Z][A-Z0-9-]+\\[\w.$-]+/g, HIDDEN],
  [/(?<![\w-])S-1-\d+(?:-\d+)+/g, HIDDEN],
  // IPv4, MAC and IPv6 addresses.
  [/(?<!\d|\d\.)(?:\d{1,3}[.。]){3}\d{1,3}(?:[:/]\d+)?(?!\d|\.\d)/g, HOST],
  [/(?<!\w)ip-\d+-\d+-\d+-\d+(?!\w)/gi, HOST],
  [/(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5,}(?![\w:-])/gi, HIDDEN],
  [/(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/gi, HIDDEN],
  [
    /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,8}[0-9a-f]{0,4}(?:%[\w.-]+)?(?:\/\d{1,3})?(?![\w:])/gi,
    (match) => (/[0-9a-f]/i.test(match) && !isTime(match) ? HOST : match),
  ],
  // Host names in any script: two or more labels, the last neither a number nor a single letter. Of a
  // qualified class name, `java.net.ConnectException`, the last part stays: no host name ends like it.
  [
    /(?<![\p{L}\p{N}\p{M}_.-])(?:[\p{L}\p{N}\p{M}_-]+\.)+(\p{L}[\p{L}\p{N}\p{M}_-]+)(?::\d+)?/gu,
    (_, last = '') =>
      /^(?:[A-Z]+[a-z]+){2,}$|^[A-Z]{3,}[a-z]+$/.test(last) ? `${HOST}.${last}` : HOST,
  ],
  [/(?<![\w。-])(?:[a-z0-9-]+。)+(?:com|net|org|[a-z]{2})(?!\w)/g, HOST],
  // Card numbers.
  [/(?<![\w-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}(?![\w-])/g, HIDDEN],
  // Telephone numbers, UUIDs, fingerprints, keys, tokens.
  [/(?<![\w-])(?:\+\d{1,3}[- ]?|0)\d{1,4}[- ]\d{1,4}[- ]\d{3,4}(?![\w-])/g, HIDDEN],
  [/(?<!\w)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!\w)/gi, HIDDEN],
  [/(?<!\w)(?:[0-9a-f]{2} ){7,}[0-9a-f]{2}(?!\w)/gi, HIDDEN],
  [/(?<!\w)(?:0x)?[0-9a-f]{16,}(?!\w)/gi, HIDDEN],
  [/(?<!\w)(?:AKIA|ASIA)[A-Z0-9]{12,}(?!\w)/g, HIDDEN],
  [/(?<!\w)xox[a-z]-[\w-]+/g, HIDDEN],
  [/(?<![\w+/-])[\w+/-]{16,}=*/g, (match) => (looksRandom(match) ? HIDDEN : match)],
];

/** Tells whether a text is a time of day or a position in a file, `12:30` or `12:30:05`. */
const isTime = (text: string): boolean => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(text);

/**
 * Replaces private data in a text by `{host}` or `{hidden}`: addresses, host names, user names,
 * passwords and keys, as far as patterns recognise them. It prefers to redact too much, because a
 * visitor may pass the result on.
 * @example redact('user=ann at www.example.com') // 'user={hidden} at {host}'
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

/**
 * The share of neighbouring characters that must differ in kind, between that of names (0.23 in
 * `sha256WithRSAEncryption`) and that of random hexadecimal digits (0.47 on average).
 */
const CHANGES = 0.35;

const kindOf = (letter: string): string =>
  /\d/.test(letter) ? 'digit' : letter === letter.toUpperCase() ? 'upper' : 'lower';

/**
 * Tells whether a word looks generated, such as a key or a token, rather than a name that a person
 * chose, such as `SSL3_GET_RECORD` or `sha256WithRSAEncryption`: in random text, digits, capitals and
 * small letters alternate more often.
 */
export function looksRandom(word: string): boolean {
  const kinds = [...word.replace(/[^a-z0-9]/gi, '')].map(kindOf);
  const changes = kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length;
  return changes > CHANGES * (kinds.length - 1);
}
