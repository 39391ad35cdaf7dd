import { allFacts, unknownName } from '../lookup.ts';
import type { Rule } from '../tree.ts';
import type { Path } from '../yaml.ts';

/** Every `{name}` in the text of a message is defined in placeholders.yaml. */
export const placeholdersAreDefined: Rule = {
  name: 'placeholders-are-defined',
  check: (tree) => {
    const { ids, whole } = tree.lists.placeholders;
    const known = ids.map(({ value }) => value);
    if (!whole) return [];
    return allFacts(tree).flatMap(({ facts, yaml }) =>
      facts.messages.flatMap(({ value, path }) => {
        if ('same-as' in value) return [];
        const texts: [string, Path][] = [
          [value.heading ?? '', [...path, 'heading']],
          ...value.lines.map((line, index): [string, Path] => [line, [...path, 'lines', index]]),
        ];
        return texts.flatMap(([text, where]) =>
          namesIn(text)
            .filter((name) => !known.includes(name))
            .map((name) =>
              unknownName(yaml.atPiece(where, `{${name}}`), name, {
                kind: 'placeholder',
                home: 'placeholders.yaml',
                known,
              }),
            ),
        );
      }),
    );
  },
};

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].flatMap((match) => match[1] ?? []);
}
