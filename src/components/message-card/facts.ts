import type { CaptureRecord, Message } from '../../domain/library/types.ts';
import { joinNames } from '../../domain/library/client-label.ts';
import { localize } from '../../domain/library/message-text.ts';
import { formatDate, languageName } from '../../i18n/format.ts';
import type { Parameters } from '../../i18n/fill.ts';
import type { Key } from '../../i18n/dictionary.ts';
import type { Appears, QuotedMessage, Versions } from '../../schemas/message.ts';
import type { Platform } from '../../schemas/platform.ts';

type Translate = (key: Key, parameters?: Parameters) => string;

/** Describes the years in which a message was seen; without an end it is still shown. */
export function seenText(seen: QuotedMessage['seen'], t: Translate): string {
  if (seen.to === undefined) return t('message.seen.still', { from: seen.from });
  return t(seen.to === seen.from ? 'message.seen.one' : 'message.seen.range', {
    from: seen.from,
    to: seen.to,
  });
}

/** Describes the versions that show a message; empty if unknown. */
export function versionsText(versions: Versions, t: Translate): string {
  if (versions === 'unknown') return '';
  const { from = '', to = '' } = versions;
  if (from === to) return t('message.versions.one', { from });
  if (from === '') return t('message.versions.to', { to });
  return t(to === '' ? 'message.versions.from' : 'message.versions.range', { from, to });
}

/** Returns the title of a message among those of its client: platforms, version, language if foreign. */
export function cardTitle(
  { platforms, versions, language }: Pick<Message, 'platforms' | 'versions' | 'language'>,
  defined: Platform[],
  locale: string,
  t: Translate,
): string {
  const names = defined.flatMap(({ id, name }) =>
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

/** Returns the title of a message for visitors: whether it is of today, else since when and where it is not. */
export function shortTitle(
  { platforms, seen, language }: Pick<Message, 'platforms' | 'seen' | 'language'>,
  defined: Platform[],
  locale: string,
  t: Translate,
): string {
  const past = seen.to !== undefined;
  return [
    past ? joinNames(defined, platforms, locale) : t('message.today'),
    past && seenText(seen, t),
    language !== locale && languageName(language, locale),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Describes under which settings a message appears; empty if unknown. */
export function appearsText(appears: Appears, t: Translate): string {
  if (appears === 'unknown') return '';
  return t(`message.appears.${typeof appears === 'string' ? appears : 'settings'}`);
}

/** Describes whether the screen offers a way to go on; empty if unknown. */
export function bypassText(bypass: QuotedMessage['bypass'], t: Translate): string {
  return bypass === 'unknown' ? '' : t(`message.bypass.${bypass}`);
}

/** Describes a capture: program, platform, date; ends in a colon if changed settings follow. */
export function captureSentence(
  { program, version, platform, captured, settings }: CaptureRecord,
  platforms: Platform[],
  locale: string,
  t: Translate,
): string {
  const defined = platforms.find(({ id }) => id === platform);
  const made = t('message.captured', {
    program,
    version,
    platform: defined ? localize(defined.name, locale) : platform,
    date: formatDate(locale, captured),
  });
  return settings.length > 0 ? t('message.captured.settings', { capture: made }) : made;
}
