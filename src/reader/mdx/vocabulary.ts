/** The names a `<Part>` may have: whom or what this part of the answer is for. */
export const partNames = ['cause', 'silence', 'visitor', 'support', 'administrator', 'background'];

/** Anchors the page of every entry has for itself. */
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

/** The elements prose may use, the attributes they must have, and those they may have. */
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
