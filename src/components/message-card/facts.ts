import type { CaptureRecord } from '../../domain/library.ts';
import { localize } from '../../domain/text.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Key, Parameters } from '../../i18n/t.ts';
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

/** The versions that show a message, in words; unknown is said, never left out. */
export function versionsText(versions: Versions, t: Translate): string {
  if (versions === 'unknown') return t('message.versions.unknown');
  const { from = '', to = '' } = versions;
  if (from === to) return t('message.versions.one', { from });
  if (from === '') return t('message.versions.to', { to });
  return t(to === '' ? 'message.versions.from' : 'message.versions.range', { from, to });
}

/** Under which settings a message appears, in words. */
export function appearsText(appears: Appears, t: Translate): string {
  return t(`message.appears.${typeof appears === 'string' ? appears : 'settings'}`);
}

/** What a capture was made from, where and when, in words; the settings follow where some were changed. */
export function capturedText(
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
