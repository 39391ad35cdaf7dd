import { allFacts, unknownName } from '../../reader/tree/lookup.ts';
import type { Position } from '../../reader/source/position.ts';
import type { Diagnostic } from '../../reader/source/diagnostic.ts';
import { placeholdersIn } from '../../domain/library/message-text.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import type { Path } from '../../reader/yaml/yaml.ts';
import { buildRule } from '../support/rule.ts';

/** A text of a message, or a line of a cure. */
interface Text {
  text: string;
  /** Returns the position of a piece of the text. */
  at: (piece: string) => Position;
}

/** Every `{name}` in the text of a message, a capture or a cure is defined in placeholders.yaml. */
export const placeholdersAreDefined = buildRule({
  name: 'placeholders-are-defined',
  needs: ['tree'],
  check: ({ tree }) => {
    const { ids, complete } = tree.lists.placeholders;
    const known = ids.map(({ value }) => value);
    if (!complete) return [];
    return [...quotedTexts(tree), ...capturedTexts(tree), ...curesTexts(tree)].flatMap(
      ({ text, at }) =>
        placeholdersIn(text)
          .filter((name) => !known.includes(name))
          .map((name): Diagnostic => {
            const home = 'placeholders.yaml';
            return unknownName(at(`{${name}}`), name, { kind: 'placeholder', home, known });
          }),
    );
  },
});

function quotedTexts(tree: ContentTree): Text[] {
  return allFacts(tree).flatMap(({ facts, yaml }) =>
    facts.messages.flatMap(({ value, path }) => {
      if (!('lines' in value)) return [];
      const texts: [string, Path][] = [
        [value.heading ?? '', [...path, 'heading']],
        ...value.lines.map((line, index): [string, Path] => [line, [...path, 'lines', index]]),
      ];
      return texts.map(([text, where]) => ({ text, at: (piece) => yaml.atPiece(where, piece) }));
    }),
  );
}

function capturedTexts(tree: ContentTree): Text[] {
  return [...tree.captures.values()].flatMap(({ value, at }) =>
    (value?.screen ?? []).map(({ text }, index) => ({
      text,
      at: (piece) => at(['screen', index, 'text'], piece),
    })),
  );
}

function curesTexts(tree: ContentTree): Text[] {
  const { yaml, items } = tree.lists.cures;
  if (!yaml) return [];
  return items.flatMap(({ value, path }) =>
    value.run.map((text, index) => ({
      text,
      at: (piece) => yaml.atPiece([...path, 'run', index], piece),
    })),
  );
}
