/** Why a name is no good, and what to do. */
export interface Objection {
  what: string;
  expected: string;
  repair: string;
}

/**
 * The most letters of a name. The longest path of a site holds two, so that all of it stays below the
 * 255 that every system takes, in a folder whose own path has a hundred.
 */
export const LONGEST = 64;

/** What Windows keeps for devices, whatever ending stands behind it. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i;

/** What the site itself calls its pages and files, and `new` what it adds; locales come on top. */
export const ownNames = [
  ...[
    '404',
    'api',
    'category',
    'client',
    'code',
    'codes',
    'diff',
    'entries',
    'faq',
    'feed',
    'glossary',
  ],
  ...['history', 'index', 'label', 'llms', 'm', 'message', 'messages', 'moved', 'offline'],
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
  ...['search-index', 'sitemap', 'source'],
];

/** What some system has against a folder or a file of this name, made of letters, digits and hyphens. */
export function objectionTo(name: string): Objection | undefined {
  if (device.test(name)) {
    return {
      what: 'Windows keeps this name for a device',
      expected: 'a name that every system takes',
      repair: 'choose another one, such as one with a word more',
    };
  }
  if (name.length > LONGEST) {
    return {
      what: `the name is ${String(name.length)} letters long`,
      expected: `${String(LONGEST)} letters at most, because some systems take no longer paths`,
      repair: 'choose a shorter one',
    };
  }
  return undefined;
}

/** The same for the name of an entry, which is also no name of the site’s own pages. */
export function objectionToEntry(name: string, locales: readonly string[]): Objection | undefined {
  const own = [...ownNames, ...locales.map((locale) => locale.toLowerCase())];
  if (!own.includes(name)) return objectionTo(name);
  return {
    what: 'the site uses this name itself',
    expected: 'a name that says what the person saw',
    repair: 'choose another one, such as one with a word more',
  };
}

/** The name nearest to a text: lower-case letters, digits and single hyphens; empty if it has none of them. */
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
