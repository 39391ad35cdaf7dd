// Which folder of src/ may import which. The list of a folder names all it may reach.
const data = ['domain', 'schemas'];
const view = ['search', 'i18n', ...data];
const mayImport = {
  schemas: [],
  domain: ['schemas'],
  i18n: ['schemas'],
  search: data,
  reader: ['i18n', ...data],
  rules: ['reader', 'search', ...data],
  loader: ['rules', 'reader', 'i18n', ...data],
  components: view,
  layouts: ['components', ...view],
  markdown: ['components', 'reader', ...view],
  pages: ['layouts', 'markdown', 'components', 'loader', 'reader', ...view],
  integrations: ['loader', 'reader', ...view],
  cli: ['loader', 'rules', 'reader', ...view],
};
const folders = Object.keys(mayImport);
/** Folders whose code runs in the browser and in tests as well. */
const everywhere = ['schemas', 'domain', 'i18n'];

/** Forbids imports that leave `folder` for one it may not reach. */
function outOfReach(folder) {
  const forbidden = folders.filter(
    (other) => other !== folder && !mayImport[folder].includes(other),
  );
  return {
    regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
    message: `src/${folder}/ may import ${mayImport[folder].join(', ') || 'no other folder'}.`,
  };
}

const server = {
  regex: '^(?:node|astro):',
  message: 'This code also runs in the browser or in tests: no node:*, no astro:*.',
};
const anything = { regex: '.', message: 'search/text/normalize.ts imports nothing.' };

const barrel = {
  selector: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
  message: 'No barrels: import a thing from the file that defines it.',
};
const otherParse = {
  selector: 'ImportDeclaration[source.value="satteri"][importKind="value"]',
  message: 'Prose is parsed in one place: ask the tree of src/reader/mdx/tree.ts.',
};

const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** ESLint configs; where two of them concern a file, the later one counts, so it repeats the earlier. */
export const directions = [
  ...folders.map((folder) =>
    restrict(
      [`src/${folder}/**`],
      outOfReach(folder),
      ...(everywhere.includes(folder) ? [server] : []),
    ),
  ),
  // The dictionaries lie on the disk; no browser is sent all of them.
  restrict(['src/i18n/dictionaries.ts'], outOfReach('i18n')),
  restrict(['src/components/**/*.ts'], outOfReach('components'), server),
  restrict(['src/search/browser/**'], outOfReach('search'), server),
  restrict(['src/search/text/normalize.ts'], anything),
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', barrel, otherParse] } },
  { files: ['src/reader/mdx/tree.ts'], rules: { 'no-restricted-syntax': ['error', barrel] } },
];
