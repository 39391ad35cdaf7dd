import type { ContentTree } from '../../reader/tree/types.ts';
import type { QuotedMessage } from '../../schemas/message.ts';
import { knownCodes, findCodes } from './codes.ts';
import { importContextOf } from './import-context.ts';
import type { Draft } from './entry-files.ts';
import { messageDraft } from './message.ts';
import { openUniqueIds, parseYear } from './names.ts';

/** Answers about a message, all as text: `platforms` separated by commas, `pasted` as on the screen. */
export type MessageAnswers = Partial<
  Record<'id' | 'client' | 'platforms' | 'language' | 'source' | 'seen' | 'pasted', string>
>;

/** Makes a message from answers, with the codes found in its text and a new id. */
export function pastedMessage(
  tree: ContentTree,
  given: MessageAnswers,
  taken: string[],
): Draft<QuotedMessage> {
  const { client, language, source, seen, pasted = '' } = given;
  const platforms = given.platforms?.split(/[\s,]+/).filter((id) => id !== '') ?? [];
  const { shortName, languageOf } = importContextOf(tree);
  const { codes } = findCodes(pasted.split('\n'), knownCodes(tree));
  return messageDraft({
    id: given.id ?? openUniqueIds(taken)(shortName(client, platforms)),
    client,
    platforms,
    language: language ?? (pasted === '' ? undefined : languageOf(pasted)),
    text: pasted,
    codes,
    source,
    seen: seen === undefined ? undefined : parseYear(seen),
  });
}
