import { describe, expect, test } from 'vitest';
import type { ReplyKind } from '../../src/domain/reply/options.ts';
import { replyData, type ReplyData } from '../../src/domain/reply/data.ts';
import { replyFor } from '../../src/domain/reply/reply.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/t.ts';
import { content } from './tree.ts';

const library = content();
const faults = [
  ['certificate-revoked', 'chrome-156'],
  ['certificate-expired', 'firefox-153'],
  ['hostname-mismatch', 'chrome-156'],
] as const;
const kinds: ReplyKind[] = ['visitor', 'administrator'];

/** The mail of one choice with its subject on top, as it stands in a golden file. */
function mail(data: ReplyData, message: string, language: string, kind: ReplyKind): string {
  const choice = {
    message,
    language,
    kind,
    format: 'mail',
    origin: 'https://error-faq.example',
    host: 'www.example.jp',
    date: formatDate(language, '2026-11-27'),
  } as const;
  const { subject = '', body } = replyFor(data, choice, (key, names) => t(language, key, names));
  return `${t(language, 'reply.fact', { name: t(language, 'reply.subject'), value: subject })}\n\n${body}\n`;
}

describe('letters read as they were read and found good', () => {
  const choices = faults.flatMap(([slug, message]) =>
    library.site.locales.flatMap((language) =>
      kinds.map((kind) => [slug, `${message}-${language}`, language, kind] as const),
    ),
  );
  // A letter that is meant to change: look at it, then `npm run test:content -- --update`.
  test.each(choices)('%s, %s, %s, for the %s', async (slug, message, language, kind) => {
    const entry = library.entries.find((one) => one.slug === slug);
    if (!entry) throw new Error(`No entry ${slug}`);
    const text = mail(replyData(library, entry, '/'), message, language, kind);
    await expect(text).toMatchFileSnapshot(`golden/${slug}.${language}.${kind}.txt`);
  });
});

test('every message has whole letters in every language', () => {
  for (const entry of library.entries) {
    const data = replyData(library, entry, '/');
    for (const { id } of entry.messages) {
      for (const language of library.site.locales) {
        for (const kind of kinds) {
          expect(mail(data, id, language, kind)).not.toMatch(/\{[a-z-]+\}|undefined|［/);
        }
      }
    }
  }
});
