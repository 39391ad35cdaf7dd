import { pictureName } from '../../domain/library/pictures.ts';
import { fileStart } from '../../reader/source/position.ts';
import { diagnosticAt } from '../../reader/source/diagnostic.ts';
import { quote } from '../../reader/source/messages.ts';
import type { CheckRule } from '../support/rule.ts';

/** Every picture in the folder of an entry is shown in it. */
export const picturesAreUsed: CheckRule = {
  name: 'pictures-are-used',
  demand: 'Every picture in the folder of an entry is shown in it.',
  whole: true,
  check: ({ tree }) =>
    tree.entries.flatMap(({ folder, files, pictures }) => {
      const shown = [...files.values()].flatMap(({ body }) => body?.pictures ?? []);
      const names = shown.map(({ value }) => pictureName(value));
      return [...pictures.keys()]
        .filter((name) => !names.includes(name))
        .map((name) =>
          diagnosticAt(fileStart(`${folder}/${name}`), {
            what: 'a picture nothing shows',
            found: quote(name),
            expected: 'only pictures the prose of the entry shows',
            repair: `show it, \`![What is seen](./${name})\`, or remove it`,
          }),
        );
    }),
};
