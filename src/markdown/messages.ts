import { escapeMarkdown } from '../domain/text/escape.ts';
import {
  appearsText,
  bypassText,
  captureSentence,
  cardTitle,
  seenText,
} from '../components/message-card/facts.ts';
import { sharedTextsOf } from '../components/message-card/shared-texts.ts';
import type { PageContext } from '../components/page-context.ts';
import { sourceNumber } from '../components/prose/source-number.ts';
import type { Entry, Message } from '../domain/library/types.ts';
import { tabsOf } from '../domain/library/tabs.ts';
import { localize, placeholdersIn, wholeText } from '../domain/library/message-text.ts';
import { languageName } from '../i18n/format.ts';
import { inlineCode, fenced, link } from './escape.ts';
import { retiredNote } from './retired.ts';
import { settingPath } from './settings.ts';

/** Renders every message of an entry below the name of its client: its text fenced, then its facts. */
export function messagesMarkdown(entry: Entry, page: PageContext): string[] {
  const { library, locale, t } = page;
  return [
    `## ${t('messages.title')}`,
    ...bracesMarkdown(entry, page),
    ...tabsOf(entry.messages, library, locale).flatMap(({ client, messages }) => [
      `### ${escapeMarkdown(localize(client.name, locale))}`,
      ...messages.flatMap((message) => [
        `#### ${escapeMarkdown(cardTitle(message, library.platforms, locale, t))}`,
        ...retiredNote(message.retired, 'retired.message', page),
        fenced(wholeText(message)),
        factsOf(message, page)
          .map(([name, text]) => `- ${name}: ${text}`)
          .join('\n'),
      ]),
    ]),
  ];
}

/** Explains the placeholders in the texts; nothing if there are none. */
function bracesMarkdown(entry: Entry, { library, locale, t }: PageContext): string[] {
  const used = new Set(entry.messages.flatMap((one) => placeholdersIn(wholeText(one))));
  const placeholders = library.placeholders.filter(({ id }) => used.has(id));
  if (placeholders.length === 0) return [];
  const items = placeholders.map(({ id, name, example }) => {
    const title = t('placeholder.title', { name: localize(name, locale), example });
    return `- ${inlineCode(`{${id}}`)}: ${escapeMarkdown(title)}`;
  });
  return [t('placeholder.braces'), items.join('\n')];
}

/** Returns the facts of a message with their names; unknown ones are left out. */
function factsOf(message: Message, page: PageContext): [name: string, text: string][] {
  const { links, locale, t } = page;
  const facts: [name: string, text: string][] = [
    [t('message.code'), message.codes.map(inlineCode).join(', ')],
    [t('message.language'), escapeMarkdown(languageName(message.language, locale))],
    [t('message.seen'), escapeMarkdown(seenText(message.seen, t))],
    [t('message.bypass'), escapeMarkdown(bypassText(message.bypass, t))],
    [t('message.appears'), conditionsOf(message, page)],
    [t('message.proof'), proofOf(message, page)],
    [
      t('message.correction'),
      message.correction ? escapeMarkdown(localize(message.correction, locale)) : '',
    ],
    [
      t('message.shared'),
      sharedTextsOf(message, page)
        .map(({ name, href }) => link(name, href))
        .join(', '),
    ],
    [t('message.link'), `<${links.entry(message.entry, message.id)}>`],
  ];
  return facts.filter(([, text]) => text);
}

function conditionsOf({ appears }: Message, { entry, t }: PageContext): string {
  const text = escapeMarkdown(appearsText(appears, t));
  if (typeof appears === 'string') return text;
  const settings = (entry?.settings ?? []).filter(({ id }) => appears.settings.includes(id));
  return [text, ...settings.map(settingPath)].join(' · ');
}

function proofOf({ capture, source }: Message, page: PageContext): string {
  const { library, locale, entry, t } = page;
  const proof = capture
    ? captureSentence(capture, library.platforms, locale, t)
    : t(`confidence.${source.confidence}`);
  const settings = (capture?.settings ?? []).map(inlineCode);
  const number = entry ? sourceNumber(entry, source.id) : 0;
  return [escapeMarkdown(proof), ...settings, `[${number}]`].join(' ');
}
