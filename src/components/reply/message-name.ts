import type { ReplyData } from '../../domain/reply/data.ts';
import { pieces } from '../../domain/library/message-text.ts';
import { truncate } from '../../domain/library/distinctive-line.ts';

/** The most characters of the first line. By judgement: as much as a list has room for. */
const LENGTH = 40;

/** Names a message for people: its client and its first line, placeholders as `…`. */
export function messageName({ words, messages }: ReplyData, id: string, locale: string): string {
  const { client = '', lines: [line = ''] = [] } = messages[id] ?? {};
  const shown = pieces(line).map((piece) => ('text' in piece ? piece.text : '…'));
  const text = truncate(shown.join(''), LENGTH);
  return [words[locale]?.clients[client] ?? client, text].filter(Boolean).join(' · ');
}
