import { parseMessageRef, formatMessageRef } from '../../domain/library/refs.ts';
import {
  allFacts,
  readableFacts,
  findEntry,
  findMessage,
  idsIn,
  settingsNeeded,
  unknownName,
  type FactsFile,
} from '../../reader/tree/lookup.ts';
import type { Position } from '../../reader/source/position.ts';
import { diagnosticAt, type Diagnostic } from '../../reader/source/diagnostic.ts';
import type { EntryMessage } from '../../schemas/message.ts';
import type { ContentTree } from '../../reader/tree/types.ts';
import { quote, suggest } from '../../reader/source/messages.ts';
import { buildRule } from '../support/rule.ts';

/** `same-as` names a message with a text of its own that depends on no setting this entry lacks. */
export const sameAsNamesAMessage = buildRule({
  name: 'same-as-names-a-message',
  needs: ['tree'],
  check: ({ tree }) =>
    allFacts(tree).flatMap((file) =>
      file.facts.messages.flatMap(({ value, path }) =>
        'same-as' in value
          ? checkReference(tree, file, value['same-as'], file.yaml.at([...path, 'same-as']))
          : [],
      ),
    ),
});

function checkReference(
  tree: ContentTree,
  file: FactsFile,
  reference: string,
  place: Position,
): Diagnostic[] {
  const { entry: slug } = parseMessageRef(reference);
  const entry = findEntry(tree, slug);
  const target = readableFacts(tree, entry);
  if (!entry) {
    const known = tree.entries.map((other) => other.slug);
    return [unknownName(place, slug, { kind: 'entry', home: tree.folder, known })];
  }
  if (!target) return [];
  const known = idsIn(target, 'messages').map((id) => formatMessageRef({ entry: slug, id }));
  if (!known.includes(reference)) return [missing(place, reference, known)];
  const message = findMessage(tree, reference);
  if (!message) return [];
  if ('same-as' in message) return [chain(place, reference, message['same-as'])];
  return unknownSettings(file, message, reference, place);
}

function missing(place: Position, reference: string, known: string[]): Diagnostic {
  return diagnosticAt(place, {
    what: 'unknown message',
    found: quote(reference),
    expected: 'a message that exists',
    repair: suggest(reference, known, 'write the text here instead'),
  });
}

function chain(place: Position, reference: string, next: string): Diagnostic {
  return diagnosticAt(place, {
    what: 'reference to another reference',
    found: `${quote(reference)}, which is itself the same as ${quote(next)}`,
    expected: 'a message with a text of its own',
    repair: reference === next ? 'write the text in one of them' : `did you mean ${quote(next)}?`,
  });
}

/** Reports settings the message depends on that its new entry does not define. */
function unknownSettings(
  file: FactsFile,
  message: EntryMessage,
  reference: string,
  place: Position,
): Diagnostic[] {
  const defined = idsIn(file, 'settings');
  const missing = settingsNeeded(message).filter((id) => !defined.includes(id));
  return missing.map((id) =>
    diagnosticAt(place, {
      what: `message ${quote(reference)} depends on a setting that this entry lacks`,
      found: quote(id),
      expected: 'a setting of this entry',
      repair: 'define the setting under `settings` here, too',
    }),
  );
}
