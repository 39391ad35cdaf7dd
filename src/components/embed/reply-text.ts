import { replyFor } from '../../domain/reply/reply.ts';
import { fill } from '../../i18n/fill.ts';
import type { ReplyFile } from '../reply/reply-file.ts';

/**
 * Returns the answer of a help desk to somebody who saw a message, as plain text.
 * @param folder the absolute URL of the entry
 * @throws if there is no such message, or its data cannot be fetched
 */
export async function replyText(
  folder: string,
  message: string,
  language: string,
): Promise<string> {
  const response = await fetch(`${folder}reply.json`);
  const { data, texts } = (await response.json()) as ReplyFile;
  const { origin } = new URL(folder);
  const choice = {
    message,
    language,
    origin,
    kind: 'visitor',
    format: 'text',
    steps: true,
  } as const;
  return replyFor(data, choice, (key, parameters) => fill(texts[language]?.[key] ?? '', parameters))
    .body;
}
