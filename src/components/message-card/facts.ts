import type { CaptureRecord, Message } from '../../domain/library/types.ts';
import { localize } from '../../domain/library/message-text.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Parameters } from '../../i18n/fill.ts';
import { languageName } from '../../i18n/languages.ts';
import type { Key } from '../../i18n/dictionary.ts';
import type { Appears, QuotedMessage, Versions } from '../../schemas/message.ts';
import type { Platform } from '../../schemas/platform.ts';

type Translate = (key: Key, parameters?: Parameters) => string;

/** The years a message was seen in, in words; a range without an end is still shown today. */
export function seenText(seen: QuotedMessage['seen'], t: Translate): string {
  if (seen.to === undefined) return t('message.seen.still', { from: seen.from });
  return t(seen.to === seen.from ? 'message.seen.one' : 'message.seen.range', {
    from: seen.from,
    to: seen.to,
  });
}

/** The versions that show a message, in words; empty where nobody has recorded them. */
export function versionsText(versions: Versions, t: Translate): string {
  if (versions === 'unknown') return '';
  const { from = '', to = '' } = versions;
  if (from === to) return t('message.versions.one', { from });
  if (from === '') return t('message.versions.to', { to });
  return t(to === '' ? 'message.versions.from' : 'message.versions.range', { from, to });
}

/** What tells a message from its neighbours of the same client, in words: platforms, version, language. */
export function cardTitle(
  { platforms, versions, language }: Pick<Message, 'platforms' | 'versions' | 'language'>,
  known: Platform[],
  locale: string,
  t: Translate,
): string {
  const names = known.flatMap(({ id, name }) =>
    platforms.includes(id) ? [localize(name, locale)] : [],
  );
  const version = versionsText(versions, t);
  return [
    names.join(' / ') || t('messages.any-platform'),
    version && t('message.version', { version }),
    language === locale ? '' : languageName(language, locale),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Under which settings a message appears, in words; empty where nobody has recorded them. */
export function appearsText(appears: Appears, t: Translate): string {
  if (appears === 'unknown') return '';
  return t(`message.appears.${typeof appears === 'string' ? appears : 'settings'}`);
}

/** Whether the screen lets one go on, in words; empty where nobody has recorded it. */
export function bypassText(bypass: QuotedMessage['bypass'], t: Translate): string {
  return bypass === 'unknown' ? '' : t(`message.bypass.${bypass}`);
}

/** What a capture was made from, where and when, in words; the settings follow where some were changed. */
export function captureSentence(
  { program, version, platform, captured, settings }: CaptureRecord,
  platforms: Platform[],
  locale: string,
  t: Translate,
): string {
  const known = platforms.find(({ id }) => id === platform);
  const made = t('message.captured', {
    program,
    version,
    platform: known ? localize(known.name, locale) : platform,
    date: formatDate(locale, captured),
  });
  return settings.length > 0 ? t('message.captured.settings', { capture: made }) : made;
}
