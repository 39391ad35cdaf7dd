import { commandLine } from '../../domain/text/command-line.ts';
import { closestMatch } from '../../domain/text/closest-match.ts';
import { messageOn } from '../../reader/resolve/resolve-capture.ts';
import { allFacts } from '../../reader/tree/lookup.ts';
import type { Position } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** `capture` names a capture that shows a message. */
export const capturesExist = buildRule({
  name: 'captures-exist',
  needs: ['tree'],
  check: ({ tree }) =>
    allFacts(tree).flatMap(({ facts, yaml }) =>
      facts.messages.flatMap(({ value, path }) =>
        'capture' in value
          ? checkReference(tree, value.capture, yaml.at([...path, 'capture']))
          : [],
      ),
    ),
});

function checkReference(tree: ContentTree, reference: string, place: Position): Diagnostic[] {
  const capture = tree.captures.get(reference);
  if (!capture) return [missing(place, reference, closestMatch(reference, tree.captures.keys()))];
  if (!capture.value || messageOn(capture.value.screen).length > 0) return [];
  return [
    diagnosticAt(place, {
      what: 'capture shows no message',
      found: `${quote(reference)}, ${capture.value.screen.length > 0 ? 'whose screen has only other lines' : 'whose screen is empty'}`,
      expected: 'a screen with a message',
      repair: 'refer to another capture, or remove the message',
    }),
  ];
}

function missing(place: Position, reference: string, meant: string | undefined): Diagnostic {
  return diagnosticAt(place, {
    what: 'unknown capture',
    found: quote(reference),
    expected: 'a capture in captures/',
    repair:
      meant === undefined
        ? `record it: \`${commandLine('capture')}\``
        : `did you mean ${quote(meant)}?`,
  });
}
