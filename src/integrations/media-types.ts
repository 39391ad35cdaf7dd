/** The media types of all files in a built site, by extension. */
export const mediaTypes: Record<string, string> = {
  avif: 'image/avif',
  bin: 'application/octet-stream',
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  traineddata: 'application/octet-stream',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The media types of files whose extension does not determine it, one of each in every locale. */
export const namedFiles: Record<string, string> = {
  'feed.xml': 'application/atom+xml',
  'opensearch.xml': 'application/opensearchdescription+xml',
};
