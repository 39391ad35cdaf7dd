import type { Library } from '../domain/library/types.ts';
import { linksFor } from '../domain/urls/urls.ts';
import { escapePattern, nginxRules, quoteForNginx } from './host-rules.ts';
import { ASKING, CORS, openFiles } from './embedding-headers.ts';
import { mediaTypes } from './media-types.ts';
import { caching, responseHeaders, namedByContent, unusualMediaTypes } from './response-headers.ts';

/** The media types that are text: they are compressed, and served as UTF-8 if they have a charset. */
const texts = Object.values(mediaTypes)
  .filter((type) => /^text\/|json$|xml$|wasm$/.test(type))
  .concat('application/atom+xml', 'application/opensearchdescription+xml')
  .filter((type) => type !== 'text/html');

/**
 * Formats the configuration of a site for the server block of nginx: types, headers, compression,
 * the page for unknown addresses and redirects. It is complete, and affects nothing outside the
 * sub-path.
 */
export function nginxSite(library: Library, base: string): string {
  const root = base.replace(/\/?$/, '/');
  const bare = root.slice(0, -1);
  const entrance = bare
    ? block(`location = ${quoteForNginx(bare)}`, [
        'absolute_redirect off;',
        `return 301 ${quoteForNginx(root)};`,
      ])
    : [];
  const lines = [
    'index index.html;',
    'absolute_redirect off;',
    `error_page 404 ${quoteForNginx(`${root}404.html`)};`,
    'etag on;',
    '',
    '# The files that `build --compress` writes; without them, nginx compresses by itself.',
    'gzip_static on;',
    'gzip on;',
    'gzip_comp_level 6;',
    'gzip_min_length 1024;',
    'gzip_proxied any;',
    'gzip_vary on;',
    `gzip_types ${texts.join(' ')};`,
    '',
    'charset utf-8;',
    `charset_types ${texts.filter((type) => type.startsWith('text/')).join(' ')};`,
    'default_type application/octet-stream;',
    ...block('types', typeLines()),
    '',
    ...headerLines(caching.others),
    '',
    ...otherLocales(library, base).flatMap((home) =>
      block(`location ${quoteForNginx(home)}`, [
        `error_page 404 ${quoteForNginx(`${home}404.html`)};`,
      ]),
    ),
    ...namedByContent.flatMap((folder) =>
      block(`location ${quoteForNginx(root + folder)}`, headerLines(caching.namedByContent)),
    ),
    ...openBlocks(library, base),
    ...unusualMediaTypes(library, base).flatMap(([address, type]) =>
      block(`location = ${quoteForNginx(address)}`, ['types { }', `default_type ${type};`]),
    ),
    ...block(`location ~ ${quoteForNginx(`^${escapePattern(root)}_(headers|redirects|nginx/)`)}`, [
      'return 404;',
    ]),
    '',
    ...nginxRules(library, base).trimEnd().split('\n'),
  ];
  return [
    `# To include in the server block. The site is at ${root} below the block’s root folder.`,
    ...entrance,
    ...block(`location ${quoteForNginx(root)}`, lines),
    '',
  ].join('\n');
}

/** Returns the addresses below which the locales are, without that of the root. */
function otherLocales({ site }: Library, base: string): string[] {
  const [source = '', ...others] = site.locales;
  return others.map((locale) => linksFor(base, source, locale).home);
}

function typeLines(): string[] {
  const byType = Map.groupBy(Object.entries(mediaTypes), ([, type]) => type);
  return [...byType].map(([type, ends]) => `${type} ${ends.map(([end]) => end).join(' ')};`);
}

/** Formats the blocks of the files that other sites may read or show. */
function openBlocks(library: Library, base: string): string[] {
  const { embedding = [], locales } = library.site;
  const [source = ''] = locales;
  const asking = `^(?:${embedding.map(escapePattern).join('|')})$`;
  const open = openFiles(library).flatMap(({ path, localized, headers }) =>
    (localized ? locales : [source]).map((locale) => ({
      address: linksFor(base, source, locale).page(path),
      headers,
    })),
  );
  return open.flatMap(({ address, headers }) => {
    const head = address.includes(':slug')
      ? `~ ${quoteForNginx(`^${escapePattern(address).replace(':slug', '[^/]+')}$`)}`
      : quoteForNginx(address);
    if (headers[CORS] !== ASKING)
      return block(`location ${head}`, headerLines(caching.others, headers));
    return block(`location ${head}`, [
      'set $error_faq_origin "";',
      `if ($http_origin ~ ${quoteForNginx(asking)}) { set $error_faq_origin $http_origin; }`,
      // nginx leaves out a header without a value.
      ...headerLines(caching.others, { ...headers, [CORS]: '$error_faq_origin', Vary: 'Origin' }),
    ]);
  });
}

/**
 * Formats the headers of a block. nginx inherits headers only into blocks that set none themselves.
 * @param own those by which it differs
 */
function headerLines(cacheControl: string, own: Record<string, string> = {}): string[] {
  const headers = Object.entries({ ...responseHeaders, ...own, 'Cache-Control': cacheControl });
  return [
    ...headers.map(([name, value]) => `add_header ${name} ${quoteForNginx(value)} always;`),
    '# Your own headers; nginx would ignore them outside. The folder may be missing.',
    'include error-faq.d/*.conf;',
  ];
}

function block(head: string, lines: string[]): string[] {
  return [`${head} {`, ...lines.map((line) => line && `  ${line}`), '}'];
}
