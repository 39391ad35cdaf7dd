import { describe, expect, test } from 'vitest';
import type { ReplyChoice, ReplyKind } from '../../src/domain/reply/options.ts';
import { replyData, type ReplyData } from '../../src/domain/reply/data.ts';
import { replyFor, wholeLetter } from '../../src/domain/reply/reply.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { t } from '../../src/i18n/t.ts';
import { stepsIn } from '../../src/reader/mdx/steps.ts';
import { content, proseOf } from './tree.ts';

const library = content();
const faults = [
  ['certificate-revoked', 'chrome-156'],
  ['certificate-expired', 'firefox-153'],
  ['hostname-mismatch', 'chrome-156'],
] as const;
const kinds: ReplyKind[] = ['visitor', 'administrator'];

const HOST = 'www.example.jp';

/** The mail of one choice with its subject on top, as it is copied and stands in a golden file. */
function mail(
  data: ReplyData,
  message: string,
  language: string,
  { kind = 'visitor', ...more }: Partial<Pick<ReplyChoice, 'kind' | 'host' | 'steps'>>,
): string {
  const choice = {
    message,
    language,
    kind,
    format: 'mail',
    origin: 'https://error-faq.example',
    date: formatDate(language, '2026-11-27'),
    ...more,
  } as const;
  return wholeLetter(
    replyFor(data, choice, (key, names) => t(language, key, names)),
    (key, names) => t(language, key, names),
  );
}

function dataOf(slug: string): ReplyData {
  const entry = library.entries.find((one) => one.slug === slug);
  if (!entry) throw new Error(`No entry ${slug}`);
  return replyData(library, entry, '/', (locale) => {
    const prose = proseOf(slug, locale);
    return prose ? stepsIn(prose) : [];
  });
}

describe('letters read as they were read and found good', () => {
  const letters = {
    visitor: { host: HOST },
    'visitor.unknown-host': {},
    'visitor.steps': { host: HOST, steps: true },
    administrator: { kind: 'administrator', host: HOST },
    'administrator.unknown-host': { kind: 'administrator' },
  } as const;
  const choices = faults.flatMap(([slug, message]) =>
    library.site.locales.flatMap((language) =>
      Object.entries(letters).map(
        ([name, choice]) => [slug, `${message}-${language}`, language, name, choice] as const,
      ),
    ),
  );
  // A letter that is meant to change: look at it, then `npm run test:content -- --update`.
  test.each(choices)('%s, %s, %s, %s', async (slug, message, language, name, choice) => {
    const text = mail(dataOf(slug), message, language, choice);
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${slug}.${language}.${name}.txt`);
  });
});

test('every message has whole letters in every language, which can be sent as they are', () => {
  for (const entry of library.entries) {
    const data = replyData(library, entry, '/');
    for (const { id } of entry.messages) {
      for (const language of library.site.locales) {
        for (const kind of kinds) {
          expect(mail(data, id, language, { kind })).not.toMatch(/\{[a-z-]+\}|undefined|［/);
        }
      }
    }
  }
});

test('every entry has steps in every language', () => {
  for (const { slug } of library.entries) {
    for (const { steps = [] } of Object.values(dataOf(slug).words)) {
      expect(steps.length, slug).toBeGreaterThan(0);
      for (const step of steps) expect(step, slug).toMatch(/^\S[^<>]*\S$/);
    }
  }
});
