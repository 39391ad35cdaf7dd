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

/** The greatest length of a message’s first line in a subject, in characters. By judgement. */
const SUBJECT = 50;

/**
 * Writes the letter for what a person chose. A missing host name or date becomes a blank, to be filled
 * in by hand.
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
  const shownHost = host ?? (words.host && t('reply.blank', { name: words.host }));
  const value = (id: string): string => (hosts.has(id) && shownHost) || t('reply.omitted');
  const quote = message.lines.map((line) => filled(line, value));
  const sections = replySections({ choice, words, message, quote, link, part, t });
  if (format === 'markdown') return { body: asMarkdown(sections) };
  const body = asText(sections, (title) => t('reply.heading', { title }));
  return format === 'text' ? { body } : { subject: subjectOf(choice, message, quote, t), body };
}

function filled(line: string, value: (id: string) => string): string {
  return pieces(line)
    .map((piece) => ('text' in piece ? piece.text : value(piece.placeholder)))
    .join('');
}

/** Writes the subject: the first line of the message and, unless it is in there or a number, its code. */
function subjectOf(
  { kind, host }: ReplyChoice,
  { codes }: ReplyMessage,
  [first = '']: string[],
  t: Translate,
): string {
  const line = truncate(first, SUBJECT);
  const code = codes.find((candidate) => !isNumber(candidate));
  const what =
    code === undefined || line.includes(code)
      ? t('reply.line', { line })
      : t('reply.line-code', { line, code });
  return host
    ? t(`reply.subject-host.${kind}`, { host, what })
    : t(`reply.subject.${kind}`, { what });
}
