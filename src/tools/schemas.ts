// `npm run schemas`: tells editors the shape of the data files and of the frontmatter.
import { join, resolve } from 'node:path';
import { contentFolder } from '../reader/open.ts';
import { replaceFile } from '../reader/replace-file.ts';
import { openTree } from './new/folder.ts';
import { editorSchemas, frontmatterSchemas, whoseSchema } from './editor-schemas.ts';

function write(folder: string, files: Map<string, string>): void {
  for (const [name, text] of files) replaceFile(join(folder, name), text);
  console.log(`Written: ${folder}/`);
}

try {
  write('.vscode/schemas', editorSchemas());
  const { entries, locales } = openTree(contentFolder);
  const whose = whoseSchema(
    resolve(contentFolder),
    entries.map(({ slug }) => slug),
    locales,
  );
  write('.astro/collections', new Map([...frontmatterSchemas(), ['collections.json', whose]]));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
