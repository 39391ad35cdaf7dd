import type { ReplyData } from '../../domain/reply/data.ts';
import { truncate } from '../../domain/library/distinctive-line.ts';
import { shownText } from '../../search/query/answers.ts';

/** The most characters of the first line. By judgement: as much as a list has room for. */
const LENGTH = 40;

/** Names a message for people: its client and its first line, placeholders as `…`. */
export function messageName({ words, messages }: ReplyData, id: string, locale: string): string {
  const { client = '', lines: [line = ''] = [] } = messages[id] ?? {};
  const text = truncate(shownText(line), LENGTH);
  return [words[locale]?.clients[client] ?? client, text].filter(Boolean).join(' · ');
}
