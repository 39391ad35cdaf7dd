import { parseMessageRef } from '../domain/library/refs.ts';
import { escapeMarkdown } from '../domain/text/escape.ts';
import type { PageContext } from '../components/page-context.ts';
import { titleOf } from '../domain/library/categories.ts';
import { localize } from '../domain/library/message-text.ts';
import { formatDate } from '../i18n/format.ts';
import type { Retired } from '../schemas/retired.ts';
import { link } from './escape.ts';

/** Renders a note that an entry or message is no longer maintained, why, and what to read instead. */
export function retiredNote(
  retired: Retired | undefined,
  text: 'retired.entry' | 'retired.message',
  { library, locale, links, t }: PageContext,
): string[] {
  if (!retired) return [];
  const { since, reason, instead } = retired;
  const { entry: slug, id } = parseMessageRef(instead ?? '');
  const title = titleOf(library, slug, locale);
  const sentences = [
    escapeMarkdown(t(text, { date: formatDate(locale, since) })),
    ...(reason ? [escapeMarkdown(localize(reason, locale))] : []),
    ...(title === undefined
      ? []
      : [`${t('retired.instead')} ${link(title, links.entry(slug, id))}`]),
  ];
  return [sentences.map((sentence) => `> ${sentence}`).join('\n>\n')];
}
