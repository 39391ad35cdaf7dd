import { pictureName } from '../../domain/library/pictures.ts';
import type { Library } from '../../domain/library/types.ts';
import { fileStart } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { checkRule } from '../support/rule.ts';

/** Each picture in the folder of an entry is shown in its prose, each drawing by a client. */
export const picturesAreUsed = checkRule({
  name: 'pictures-are-used',
  needs: ['tree', 'library'],
  check: ({ tree, library }) => [
    ...unusedDrawings(tree, library),
    ...tree.entries.flatMap(({ folder, files, pictures }) => {
      const shown = [...files.values()].flatMap(({ body }) => body?.pictures ?? []);
      const names = shown.map(({ value }) => pictureName(value));
      return [...pictures.keys()]
        .filter((name) => !names.includes(name))
        .map((name) =>
          diagnosticAt(fileStart(`${folder}/${name}`), {
            what: 'unused picture',
            found: quote(name),
            expected: 'only pictures that the prose of the entry shows',
            repair: `show it, \`![What it shows](./${name})\`, or remove it`,
          }),
        );
    }),
  ],
});

function unusedDrawings({ drawings }: ContentTree, library: Library): Diagnostic[] {
  return [...drawings.values()].flatMap((drawing) => {
    if (!drawing || library.drawings.some(({ name }) => name === drawing.name)) return [];
    return [
      diagnosticAt(fileStart(drawing.file), {
        what: 'unused drawing',
        found: quote(drawing.name),
        expected: 'only drawings that a client of `clients.yaml` shows',
        repair: `write \`drawing: ${drawing.name}\` at the client, or remove it`,
      }),
    ];
  });
}
