import type { ReplyChoice, Translate } from './options.ts';
import type { ReplyMessage, ReplyWords } from './data.ts';
import type { ReplySection } from './format.ts';

/** The data the sections of a letter are made from. */
interface Matter {
  choice: ReplyChoice;
  words: ReplyWords;
  message: ReplyMessage;
  /** The lines of the message, with placeholders filled. */
  quote: string[];
  /** The name of the message: its first line and its code. */
  what: string;
  /** The absolute URL of the message. */
  link: string;
  /** The absolute URL of the part for the administrator, if the entry has one. */
  part: string | undefined;
  t: Translate;
}

/** Returns the sections of a letter. Only mail has a greeting, a closing and a signature. */
export function replySections(matter: Matter): ReplySection[] {
  const { kind, format, host } = matter.choice;
  const { words, quote, what, t } = matter;
  const mail = format === 'mail';
  const { greeting = t('reply.greeting.visitor'), signature } = words;
  return [
    ...(mail ? [{ words: kind === 'visitor' ? greeting : t(`reply.greeting.${kind}`) }] : []),
    {
      words: host
        ? t(`reply.shown-host.${kind}`, { host, what })
        : t(`reply.shown.${kind}`, { what }),
    },
    ...(kind === 'visitor' ? forVisitor(matter) : forAdministrator(matter)),
    ...(mail ? [{ words: t(`reply.closing.${kind}`) }] : []),
    // A report is not the help desk’s.
    ...(mail && signature !== undefined && kind !== 'report' ? [{ words: signature }] : []),
    { title: t('reply.section.quote'), quote },
  ];
}

function forVisitor({ choice, words: { answers, steps = [] }, link, t }: Matter): ReplySection[] {
  const { date } = choice;
  return [
    { title: t('reply.section.meaning'), words: answers.meaning },
    { title: t('reply.section.action'), words: answers.action },
    { title: t('reply.section.contact'), words: answers.contact },
    ...(choice.steps && steps.length > 0 ? [{ title: t('reply.section.steps'), steps }] : []),
    { words: date ? t('reply.more-date', { date }) : t('reply.more'), link },
  ];
}

function forAdministrator(matter: Matter): ReplySection[] {
  const { words, part, link, t } = matter;
  const title = t('reply.section.administrator');
  return [
    { title: t('reply.section.seen'), facts: factsOf(matter) },
    { title: t('reply.section.explained'), words: words.answers.meaning },
    ...(part ? [{ title, words: t('reply.administrator-part'), link: part }] : []),
    { words: t('reply.more'), link },
  ];
}

/** A name with its value; left out of the letter if there is none. */
type Fact = [name: string, value: string | undefined];

/** Lists what is known of host, program, code and time; in a report, the browser of the person instead. */
function factsOf({ choice, words, message, t }: Matter): string[] {
  const { kind, host, date, browser } = choice;
  const report = kind === 'report';
  const time = t(report ? 'reply.fact.time' : 'reply.fact.date');
  const own: Fact[] = [[t('reply.fact.browser'), browser]];
  const facts: Fact[] = [
    [words.host ?? '', words.host && host],
    ...(report ? own : programOf(message, words, t)),
    [t('reply.fact.code'), message.codes.join(', ')],
    [time, date],
  ];
  return facts.flatMap(([name, value]) => (value ? t('reply.fact', { name, value }) : []));
}

/** Returns the client and the platforms of a message as facts. */
function programOf({ client, platforms }: ReplyMessage, words: ReplyWords, t: Translate): Fact[] {
  const names = platforms.map((id) => words.platforms[id] ?? id).join(' / ');
  return [
    [t('reply.fact.client'), words.clients[client]],
    [t('reply.fact.platforms'), platforms.length > 1 ? t('reply.any-of', { names }) : names],
  ];
}
