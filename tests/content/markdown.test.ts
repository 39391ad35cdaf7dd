import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageContext } from '../../src/components/page-context.ts';
import { wholeText } from '../../src/domain/library/message-text.ts';
import { entryMarkdown } from '../../src/markdown/entry.ts';
import { parseProse } from '../../src/reader/mdx/tree.ts';
import { all, read } from '../unit/markdown/reading.ts';
import { content } from './tree.ts';

const library = content();
const address = 'https://faq.example/';

describe.each(library.site.locales)('as Markdown in %s', (locale) => {
  test.each(library.entries)('$slug is whole by itself', (entry) => {
    const file = readFileSync(`content/faq/${entry.slug}/${locale}.mdx`, 'utf8');
    const text = entryMarkdown(
      entry,
      parseProse(file),
      pageContext(library, locale, address, entry),
    );
    const root = read(text);
    const screens = new Set(all(root, 'code').map(({ value }) => value));
    expect(entry.messages.filter((one) => !screens.has(wholeText(one)))).toEqual([]);
    expect(text).not.toMatch(/<\/?(?:Part|Cite|Dated|Settings)\b/);
    expect(all(root, 'link').filter(({ url }) => !/^(?:https?|mailto|tel):/.test(url))).toEqual([]);
    const notes = all(root, 'footnoteReference').map(({ identifier }) => identifier);
    const texts = all(root, 'footnoteDefinition').map(({ identifier }) => identifier);
    expect([...new Set(notes)].toSorted()).toEqual(texts.toSorted());
  });
});
