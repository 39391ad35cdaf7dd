import type { z } from 'zod';
import { t } from '../../i18n/t.ts';
import { findFrontmatter } from '../../reader/yaml/frontmatter.ts';
import { hashOfSource } from '../../reader/files/checksums.ts';
import { positionsIn } from '../../reader/source/position.ts';
import { category } from '../../schemas/category.ts';
import { client } from '../../schemas/client.ts';
import { label } from '../../schemas/label.ts';
import { placeholder } from '../../schemas/placeholder.ts';
import { platform } from '../../schemas/platform.ts';
import { CONTENT_VERSION, site } from '../../schemas/site.ts';
import { source } from '../../schemas/source.ts';
import { confirmTranslation } from '../check/repairs.ts';
import { entryFiles, type EntryDraft } from './entry-files.ts';
import { fieldLines, itemLines } from './field-lines.ts';
import { messageDraft } from './message.ts';
import { sampleData, exampleEntry } from './site-sample.ts';

/** The parameters of a new site. */
export interface NewSite {
  locales: [string, ...string[]];
  /** The name in every locale; an example if left out. */
  name?: string;
  /** The present day, `2026-11-23`. */
  today: string;
}

/**
 * Returns the files of a small, complete content tree, by path. Comments are the descriptions of
 * the schemas.
 */
export function siteFiles({ locales, name, today }: NewSite): Map<string, string> {
  const sample = sampleData(locales);
  const list = (schema: z.ZodObject, value: Record<string, unknown>): string[] =>
    itemLines(fieldLines(schema, value, true));
  const named =
    name === undefined ? {} : { name: Object.fromEntries(locales.map((locale) => [locale, name])) };
  const files = {
    'site.yaml': fieldLines(
      site,
      { ...sample.site, ...named, version: CONTENT_VERSION, locales },
      true,
    ),
    'clients.yaml': list(client, sample.client),
    'platforms.yaml': list(platform, sample.platform),
    'categories.yaml': list(category, sample.category),
    'labels.yaml': list(label, sample.label),
    'placeholders.yaml': list(placeholder, sample.placeholder),
    'sources.yaml': list(source, { ...sample.source, seen: today }),
  };
  return new Map([
    ...Object.entries(files).map(([path, lines]): [string, string] => [
      path,
      `${lines.join('\n')}\n`,
    ]),
    ['README.md', `${t(locales[0], 'sample.readme')}\n`],
    ...entryIn(locales, today, {
      category: sample.category.id,
      labels: [sample.label.id],
    }),
  ]);
}

/** Returns the files of the example entry, with translations that match its source text. */
function entryIn(
  locales: NewSite['locales'],
  today: string,
  filed: Pick<EntryDraft, 'category' | 'labels'>,
): [string, string][] {
  const { slug, words, message, prose } = exampleEntry;
  const seen = Number(today.slice(0, 4));
  const fileOf = (locale: string): string =>
    entryFiles(
      {
        locale,
        words: words(locale),
        ...filed,
        reviewed: today,
        messages: [messageDraft({ ...message, seen })],
        settings: [],
        parts: [{ name: 'cause', prose: prose(locale) }],
        notes: [],
      },
      locales,
    ).get(locale) ?? '';
  const [first] = locales;
  const text = fileOf(first);
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  const hash = hashOfSource(words(first), text.slice(frontmatter?.body));
  return locales.map((locale) => [
    `faq/${slug}/${locale}.mdx`,
    locale === first ? text : confirmTranslation(fileOf(locale), hash),
  ]);
}
