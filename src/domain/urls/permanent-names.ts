/** Why a name cannot be used: what it is, such as `reserved on Windows`, and what to do. */
export interface Objection {
  what: string;
  expected: string;
  repair: string;
}

/**
 * The greatest length of a name, in characters. The longest path of a site contains two names, so
 * that it stays below 255 characters, which every system allows, in a folder whose own path has a
 * hundred.
 */
export const LONGEST = 64;

/** The names Windows reserves for devices, with any extension. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i;

/** The names of the site’s own pages and files, and a subcommand of `new`. Locales are too. */
export const ownNames = [
  ...[
    '404',
    'api',
    'app',
    'background',
    'category',
    'client',
    'code',
    'codes',
    'cures',
    'diff',
    'embed',
    'entries',
    'faq',
    'feed',
    'glossary',
  ],
  ...[
    'history',
    'index',
    'label',
    'languages',
    'left-out',
    'llms',
    'm',
    'message',
    'messages',
    'moved',
    'notices',
    'offline',
  ],
  ...[
    'offline-worker',
    'opensearch',
    'pagefind',
    'pictures',
    'reply',
    'robots',
    'schemas',
    'search',
  ],
  ...['search-index', 'short', 'sitemap', 'source'],
];

/**
 * Returns why some system cannot have a folder or file of this name; undefined if all can.
 * @param name letters, digits and hyphens
 */
export function objectionTo(name: string): Objection | undefined {
  if (device.test(name)) {
    return {
      what: 'reserved on Windows',
      expected: 'a name that works on every system',
      repair: 'choose another name, for example with one more word',
    };
  }
  if (name.length > LONGEST) {
    return {
      what: `${String(name.length)} characters long`,
      expected: `at most ${String(LONGEST)} characters, as some systems limit the length of a path`,
      repair: 'choose a shorter name',
    };
  }
  return undefined;
}

/** Returns why an entry cannot have this name: as `objectionTo`, or because the site uses it itself. */
export function objectionToEntry(name: string, locales: readonly string[]): Objection | undefined {
  const reserved = [...ownNames, ...locales.map((locale) => locale.toLowerCase())];
  if (!reserved.includes(name)) return objectionTo(name);
  return {
    what: 'used by the site itself',
    expected: 'a name that says what the person saw',
    repair: 'choose another name, for example with one more word',
  };
}

/**
 * Derives a name from a text: lower-case letters, digits and single hyphens, at most `LONGEST`
 * characters; empty if the text has no such letter or digit.
 * @example nameFrom('Café: no paper!') // 'cafe-no-paper'
 */
export function nameFrom(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}
