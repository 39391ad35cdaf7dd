import { isNumber } from '../library/codes.ts';
import type { ReplyChoice, Translate } from './options.ts';
import type { ReplyData, ReplyMessage } from './data.ts';
import { asMarkdown, asText } from './format.ts';
import { replySections } from './sections.ts';
import { truncate } from '../library/distinctive-line.ts';
import { pieces } from '../library/message-text.ts';

/** A reply, ready to be copied. */
export interface Letter {
  /** Present in mail only. */
  subject?: string;
  body: string;
}

/** The greatest length of a message’s first line in a subject and in a sentence, in characters. By judgement. */
const LINE = 50;

/**
 * Writes the letter for what a person chose: the answer first, the quotation last. What is not known, such
 * as the host name, is left out, so that the letter can be sent as it is.
 * @throws if there is no such message or language
 */
export function replyFor(data: ReplyData, choice: ReplyChoice, t: Translate): Letter {
  const words = data.words[choice.language];
  const message = data.messages[choice.message];
  if (!words || !message) throw new Error(`No letter about "${choice.message}"`);
  const { format, host, kind, origin } = choice;
  const link = `${origin}${words.page}#${choice.message}`;
  const part = words.administrator && origin + words.administrator;
  if (format === 'link') return { body: kind === 'visitor' ? link : (part ?? link) };
  const hosts = new Set(data.hosts.map(({ id }) => id));
  const value = (id: string): string => (hosts.has(id) && host) || t('reply.omitted');
  // A line of nothing but unknown values says nothing.
  const quote = message.lines
    .map((line) => filled(line, value))
    .filter((line) => line !== t('reply.omitted'));
  const what = nameOf(message, quote, t);
  const sections = replySections({ choice, words, message, quote, what, link, part, t });
  if (format === 'markdown') return { body: asMarkdown(sections) };
  const body = asText(sections, (title) => t('reply.heading', { title }));
  if (format === 'text') return { body };
  const subject = host
    ? t(`reply.subject-host.${kind}`, { host, what })
    : t(`reply.subject.${kind}`, { what });
  return { subject, body };
}

/** Returns a letter in one piece; its subject, if it has one, is the first line. */
export function wholeLetter({ subject, body }: Letter, t: Translate): string {
  if (subject === undefined) return body;
  return `${t('reply.fact', { name: t('reply.subject'), value: subject })}\n\n${body}`;
}

function filled(line: string, value: (id: string) => string): string {
  return pieces(line)
    .map((piece) => ('text' in piece ? piece.text : value(piece.placeholder)))
    .join('');
}

/** Names a message by its first line and, unless it is in there or a number, its code. */
function nameOf({ codes }: ReplyMessage, [first = '']: string[], t: Translate): string {
  const line = truncate(first, LINE);
  const code = codes.find((candidate) => !isNumber(candidate));
  return code === undefined || line.includes(code)
    ? t('reply.line', { line })
    : t('reply.line-code', { line, code });
}
