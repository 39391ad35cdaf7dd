import { pictureName } from '../../domain/library/pictures.ts';
import { fileStart } from '../../reader/source/position.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import { checkRule } from '../support/rule.ts';

/** Each picture in the folder of an entry is shown in its prose. */
export const picturesAreUsed = checkRule({
  name: 'pictures-are-used',
  needs: ['tree', 'library'],
  check: ({ tree }) =>
    tree.entries.flatMap(({ folder, files, pictures }) => {
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
});
