import type { QuotedMessage } from '../../schemas/message.ts';
import type { Draft } from '../scaffold/entry-files.ts';
import { messageDraft } from '../scaffold/message.ts';
import type { ImportedBlock } from './blocks.ts';
import { findCodes } from '../scaffold/codes.ts';
import { withHostPlaceholder } from './host-placeholder.ts';
import type { Remark } from './lines.ts';
import type { ImportContext } from '../scaffold/import-context.ts';

/** Converts a block to messages, one for each client its heading names, and lists what was guessed. */
export function messagesOf(
  { heading, lines }: ImportedBlock,
  context: ImportContext,
  newId: (client: string | undefined, platforms: string[]) => string,
): { messages: Draft<QuotedMessage>[]; guessed: Remark[] } {
  const { clients, platforms, left } = heading;
  const { text, marks } = withHostPlaceholder(
    lines.map((line) => line.text).join('\n'),
    context.host,
  );
  const { codes, guessed } = findCodes(text.split('\n'), context.codes);
  const { language = context.languageOf(text), source, seen } = context;
  const messages = (clients.length > 0 ? clients : [undefined]).map((client) =>
    messageDraft({
      id: newId(client, platforms),
      client,
      platforms,
      language,
      text,
      codes,
      source,
      seen,
    }),
  );
  const remarks = [
    left !== '' && `not understood in the heading: ${left}`,
    clients.length === 0 &&
      'no client of clients.yaml in the heading: add it, or one more name under `also`',
    clients.length > 1 && `${clients.length} clients in one heading: each gets a message`,
    marks > 0 &&
      context.host === undefined &&
      '`~` is left as it is: placeholders.yaml has no host-name',
    guessed.length > 0 && `taken for a code: ${guessed.join(', ')}`,
    lines.length === 0 && 'nothing stands below this heading',
  ];
  return {
    messages,
    guessed: remarks.flatMap((remark) => (remark ? [{ line: heading.line, text: remark }] : [])),
  };
}
