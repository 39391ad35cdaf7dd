// `error-faq schemas`: generates schemas of the data files and the frontmatter for editors.
import { join, resolve } from 'node:path';
import { contentFolder } from '../../loader/options.ts';
import { replaceFile } from '../../reader/source/replace-file.ts';
import { defineCommand } from '../command/command.ts';
import { print } from '../command/print.ts';
import { contentOption } from '../command/project.ts';
import { openTree } from '../scaffold/folder.ts';
import { editorSchemas, frontmatterSchemas, schemaLookup } from '../schemas/editor-schemas.ts';

function write(folder: string, files: Map<string, string>): void {
  for (const [name, text] of files) replaceFile(join(folder, name), text);
  print(`Written: ${folder}/`);
}

export const schemasCommand = defineCommand({
  name: 'schemas',
  about: 'generates editor schemas',
  usage: ['[--content FOLDER]'],
  takes: [0, 0],
  options: contentOption,
  examples: ['schemas'],
  run() {
    write('.vscode/schemas', editorSchemas());
    const { entries, locales } = openTree(contentFolder());
    const whose = schemaLookup(
      resolve(contentFolder()),
      entries.map(({ slug }) => slug),
      locales,
    );
    write('.astro/collections', new Map([...frontmatterSchemas(), ['collections.json', whose]]));
    return 0;
  },
});
