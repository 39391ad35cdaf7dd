/** The names that a `<Part>` may have: its audience or its topic. */
export const partNames = ['cause', 'silence', 'visitor', 'support', 'administrator', 'background'];

/** The anchors that the page of every entry uses itself; no message or heading may have one. */
export const pageAnchors = [
  'content',
  'messages',
  'sources',
  'fork',
  'related',
  'equivalents',
  'words',
];

const plain = ['br', 'kbd', 'rp', 'rt', 'ruby', 'samp', 'sub', 'sup'];

/** The components and HTML elements that prose may use, with required and optional attributes. */
export const elements = new Map<string, { must: string[]; may: string[] }>([
  ['Part', { must: ['name'], may: [] }],
  ['Settings', { must: ['ids'], may: [] }],
  ['Cures', { must: ['clients'], may: [] }],
  ['Dated', { must: ['when', 'source'], may: [] }],
  ['Cite', { must: ['source'], may: [] }],
  ['abbr', { must: ['title'], may: [] }],
  ...plain.map((name): [string, { must: string[]; may: string[] }] => [
    name,
    { must: [], may: ['lang'] },
  ]),
]);
