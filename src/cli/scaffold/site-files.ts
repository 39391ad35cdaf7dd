import type { z } from 'zod';
import { findFrontmatter } from '../../reader/yaml/frontmatter.ts';
import { hashOfSource } from '../../reader/files/source-hash.ts';
import { positionsIn } from '../../reader/source/position.ts';
import { category } from '../../schemas/category.ts';
import { client } from '../../schemas/client.ts';
import { label } from '../../schemas/label.ts';
import { placeholder } from '../../schemas/placeholder.ts';
import { platform } from '../../schemas/platform.ts';
import { site, type InterfaceLocale } from '../../schemas/site.ts';
import { source } from '../../schemas/source.ts';
import { confirmTranslation } from '../check/confirm-translation.ts';
import { entryFiles } from './entry-files.ts';
import { fieldLines, itemLines } from './field-lines.ts';
import { messageDraft } from './message.ts';
import { sample } from './site-sample.ts';

/** What has to be known to begin a site. */
export interface NewSite {
  locales: [InterfaceLocale, ...InterfaceLocale[]];
  /** One name in every language; an example, if left out. */
  name?: string;
  /** The day it is made, `2026-11-23`. */
  today: string;
}

/** The files of a small content tree that a site can be built of, by path. The help is what the schemas say. */
export function siteFiles({ locales, name, today }: NewSite): Map<string, string> {
  const own = (value: unknown): unknown => inLocales(value, locales);
  const map = (schema: z.ZodObject, value: unknown): string[] =>
    fieldLines(schema, own(value) as Record<string, unknown>, true);
  const list = (schema: z.ZodObject, value: unknown): string[] => itemLines(map(schema, value));
  const named = name === undefined ? {} : { name: { ja: name, en: name } };
  const files = {
    'site.yaml': map(site, {
      ...sample.site,
      ...named,
      locales,
      contact: { name: sample.site.contact },
    }),
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
    ['README.md', sample.readme[locales[0]]],
    ...sampleEntry(locales, today),
  ]);
}

/** A value with every map from locale to text cut down to the locales of the site. */
function inLocales(value: unknown, locales: string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value);
  const localized = fields.every(([key]) => key in sample.readme);
  return Object.fromEntries(
    localized
      ? locales.map((locale) => [locale, fields.find(([key]) => key === locale)?.[1] as unknown])
      : fields.map(([key, one]) => [key, inLocales(one, locales)]),
  );
}

/** The example of an entry, whose translations are of its text. */
function sampleEntry(locales: NewSite['locales'], today: string): [string, string][] {
  const { slug, words, message, prose } = sample.entry;
  const seen = Number(today.slice(0, 4));
  const fileOf = (locale: InterfaceLocale): string =>
    entryFiles(
      {
        locale,
        words: words[locale],
        category: sample.category.id,
        labels: [sample.label.id],
        reviewed: today,
        messages: [messageDraft({ ...message, seen })],
        settings: [],
        parts: [{ name: 'cause', prose: prose[locale] }],
        notes: [],
      },
      locales,
    ).get(locale) ?? '';
  const [first] = locales;
  const text = fileOf(first);
  const { frontmatter } = findFrontmatter(text, positionsIn('', text));
  const mark = hashOfSource(words[first], text.slice(frontmatter?.body));
  return locales.map((locale) => [
    `faq/${slug}/${locale}.mdx`,
    locale === first ? text : confirmTranslation(fileOf(locale), mark),
  ]);
}
